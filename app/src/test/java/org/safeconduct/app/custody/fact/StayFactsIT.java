package org.safeconduct.app.custody.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.custody.CaseInCustody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A client who came to a border cell at a known hour, and what the deadlines of the case make of it.
@AppTest
class StayFactsIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    private CaseInCustody it;
    private UUID cell;

    @BeforeEach
    void a_border_cell() {
        it = new CaseInCustody(pages, office, cases);
        cell = it.stay(
                "border-cell-tucson",
                "2026-02-24",
                "beganAt",
                "14:00",
                "ended",
                "2026-03-02",
                "endedAt",
                "09:00",
                "leaving",
                "TRANSFER");
    }

    private String[] moved(String began) {
        return new String[] {
            "listed", "border-cell-tucson",
            "began", began,
            "beganAt", "14:00",
            "ended", "2026-03-02",
            "endedAt", "09:00",
            "leaving", "TRANSFER",
            "source", "Declaration, paragraph 4",
            "version", "0"
        };
    }

    @Test
    void a_date_names_the_stay_that_it_is_counted_from_and_leads_there() {
        assertThat(it.get("/deadlines"))
                .bodyText()
                .contains("CBP-01", "a stay in custody: <bdi>Border cell, Tucson Sector")
                .contains("Declaration, paragraph 4", "/custody/stays/" + cell);
    }

    @Test
    void what_was_entered_by_hand_is_asked_about_where_the_new_place_says_otherwise() {
        it.post("/deadlines/facts", "sort", "CIRCUMSTANCE", "word", "circuit=5th", "source", "Docket");
        it.stay("adelanto", "2026-03-02");
        assertThat(it.get("/deadlines"))
                .bodyText()
                .contains("Ask: two places say different things", "Adelanto ICE Processing Center", "/edit");
    }

    @Test
    void what_was_entered_for_the_new_place_is_not_asked_about() {
        it.stay("adelanto", "2026-03-02");
        it.post(
                "/deadlines/facts",
                "sort",
                "CIRCUMSTANCE",
                "word",
                "circuit=5th",
                "day",
                "2026-03-03",
                "source",
                "Docket");
        assertThat(it.get("/deadlines")).bodyText().doesNotContain("Ask: two places say different things");
    }

    @Test
    void a_stay_that_changes_shows_which_dates_move_and_saves_nothing() {
        assertThat(it.post("/custody/stays/" + cell, moved("2026-02-25")))
                .hasStatusOk()
                .bodyText()
                .contains("CBP-01", "datetime=\"2026-02-27\"", "datetime=\"2026-02-28\"", "1 day later");
        assertThat(it.get("/custody")).bodyText().contains("Feb 24, 2026");
        assertThat(it.journal("CUSTODY_STAY_CHANGED")).isZero();
    }

    @Test
    void it_changes_when_somebody_agreed_to_just_that() {
        assertThat(it.agree("/custody/stays/" + cell, moved("2026-02-25"))).hasStatus(HttpStatus.FOUND);
        assertThat(it.get("/custody")).bodyText().contains("Feb 25, 2026");
    }

    @Test
    void a_stay_taken_back_shows_what_goes_with_it() {
        assertThat(it.post("/custody/stays/" + cell + "/withdrawal"))
                .hasStatusOk()
                .bodyText()
                .contains("CBP-01", "no longer");
        assertThat(it.ids("custody_stay")).containsExactly(cell);
    }

    @Test
    void a_stay_that_never_was_leaves_the_page_once_that_was_seen_and_stays_in_the_records() {
        assertThat(it.agree("/custody/stays/" + cell + "/withdrawal")).hasStatus(HttpStatus.FOUND);
        assertThat(it.get("/custody")).bodyText().contains("No stay has been written down");
        assertThat(office.sql()
                        .sql("select count(*) from custody_stay_before where case_id = ?")
                        .param(it.id())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void a_source_that_changes_moves_no_date_and_is_saved_at_once() {
        var fields = moved("2026-02-24");
        fields[13] = "Custody log";
        assertThat(it.post("/custody/stays/" + cell, fields)).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void a_transfer_from_one_center_to_another_asks_for_the_new_address() {
        it.stay("adelanto", "2026-03-02");
        it.stay("eloy", "2026-11-20", "transfer", "true");
        assertThat(it.get("/deadlines"))
                .bodyText()
                .contains("ADR-04C", "transfer to another facility", "datetime=\"2026-11-25\"");
    }

    @Test
    void nobody_had_an_address_in_a_border_cell() {
        it.stay("adelanto", "2026-03-02");
        assertThat(it.get("/deadlines")).bodyText().doesNotContain("ADR-04C");
    }

    @Test
    void a_release_is_counted_from_once_though_the_case_repeats_it() {
        it.stay("adelanto", "2026-03-02", "ended", "2026-11-20", "leaving", "RELEASE");
        assertThat(it.get("/deadlines"))
                .bodyText()
                .containsOnlyOnce("request to a judge to change the conditions of release");
    }

    @Test
    void a_release_shows_that_papers_for_the_hearing_have_another_date() {
        var center = it.stay("adelanto", "2026-03-02");
        it.post("/proceedings", "kind", "REMOVAL", "court", "Adelanto Immigration Court");
        var court = office.sql()
                .sql("select id from proceeding where case_id = ?")
                .param(it.id())
                .query(UUID.class)
                .single();
        it.post(
                "/proceedings/" + court + "/hearings",
                "hearing",
                "INDIVIDUAL",
                "day",
                "2027-02-18",
                "ended",
                "SCHEDULED");
        assertThat(it.post(
                        "/custody/stays/" + center,
                        "listed",
                        "adelanto",
                        "began",
                        "2026-03-02",
                        "ended",
                        "2026-11-20",
                        "leaving",
                        "RELEASE",
                        "source",
                        "Receipt",
                        "version",
                        "0"))
                .hasStatusOk()
                .bodyText()
                .contains("ICPM-04", "datetime=\"2027-02-03\"", "LAW-04", "no longer");
    }

    @Test
    void a_milestone_counts_and_is_not_taken_back_unseen() {
        it.stay("adelanto", "2026-03-02");
        it.post("/custody/milestones", "what", "FINAL_ORDER", "day", "2026-09-01", "source", "Order");
        assertThat(it.get("/deadlines"))
                .bodyText()
                .contains("something that happened in custody", "datetime=\"2026-11-30\"");
        var order = it.ids("custody_milestone").getFirst();
        assertThat(it.post("/custody/milestones/" + order + "/withdrawal"))
                .hasStatusOk()
                .bodyText()
                .contains("no longer");
        assertThat(it.ids("custody_milestone")).containsExactly(order);
    }
}
