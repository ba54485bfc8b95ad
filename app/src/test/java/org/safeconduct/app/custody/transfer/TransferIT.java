package org.safeconduct.app.custody.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.custody.CaseInCustody;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A client who was moved from Adelanto to Eloy: the same circuit, another district and another state.
@AppTest
class TransferIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    private CaseInCustody it;
    private UUID eloy;

    @BeforeEach
    void a_transfer() {
        it = new CaseInCustody(pages, office, cases);
        it.stay("adelanto", "2026-03-02");
        eloy = it.stay("eloy", "2026-11-20", "transfer", "true");
    }

    private String list() {
        return "/custody/transfers/" + eloy;
    }

    private void settle(String point, String how, String why) {
        var number = point.substring(4);
        assertThat(it.post(list() + "/points/" + point, "how", how, "why-" + number, why))
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void a_stay_at_another_place_leads_to_its_checklist() {
        var address = "/cases/" + it.id() + "/custody/transfers/";
        assertThat(it.post(
                        "/custody/stays",
                        "listed",
                        "desert-view-annex",
                        "began",
                        "2026-11-22",
                        "transfer",
                        "true",
                        "source",
                        "A call"))
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .startsWith(address);
    }

    @Test
    void it_says_from_where_to_where_and_what_differs() {
        assertThat(it.get(list()))
                .bodyText()
                .contains("Adelanto ICE Processing Center</bdi> → <bdi>Eloy Detention Center")
                .contains("central california", "arizona");
    }

    @Test
    void each_point_has_its_reason_its_authority_its_day_and_says_confirm() {
        assertThat(it.get(list()))
                .bodyText()
                .contains(
                        "TRF-50", "A transfer is a change of address", "8 CFR 1003.15(d), 1003.19(g)", "as of 2026-02")
                .contains("confirm");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            TRF-01, true
            TRF-10, false
            TRF-11, true
            TRF-12, true
            TRF-61, false
            """)
    void a_point_is_asked_only_where_what_it_hangs_on_differs(String point, boolean isAsked) {
        var page = assertThat(it.get(list())).bodyText();
        if (isAsked) {
            page.contains("id=\"" + point + "\"");
        } else {
            page.doesNotContain("id=\"" + point + "\"");
        }
    }

    @Test
    void what_is_not_known_of_a_place_is_asked_and_said_to_be_unknown() {
        var jail = it.jail("A county jail", "2026-11-22", "transfer", "true");
        assertThat(it.get("/custody/transfers/" + jail)).bodyText().contains("id=\"TRF-10\"", "not known");
    }

    @Test
    void a_point_is_open_until_a_person_settles_it_and_says_who_when_and_why() {
        settle("TRF-20", "DONE", "Form G-28 sent to Eloy");
        assertThat(it.get(list()))
                .bodyText()
                .contains("Form G-28 sent to Eloy")
                .containsPattern(it.attorney().name() + "</bdi>, \\w{3} \\d{1,2}, \\d{4}, \\d");
        assertThat(it.journal("CUSTODY_POINT_SETTLED")).isOne();
    }

    @Test
    void a_point_that_does_not_apply_needs_its_reason_and_nothing_is_kept_without() {
        assertThat(it.post(list() + "/points/TRF-20", "how", "DISMISSED", "why-20", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say why this point does not apply", "id=\"why-20-error\"");
        assertThat(it.ids("custody_transfer_point")).isEmpty();
    }

    @Test
    void nobody_settles_a_point_in_another_way() {
        assertThat(it.post(list() + "/points/TRF-20", "how", "PERHAPS", "why-20", "So"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(it.ids("custody_transfer_point")).isEmpty();
    }

    @Test
    void a_point_that_is_not_asked_here_is_not_there() {
        assertThat(it.post(list() + "/points/TRF-10", "how", "DONE")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void who_settles_what_is_settled_changes_nothing() {
        settle("TRF-20", "DONE", "First");
        settle("TRF-20", "DISMISSED", "Second");
        assertThat(it.get(list())).bodyText().contains("First").doesNotContain("Second");
    }

    @Test
    void a_settled_point_can_be_opened_again_and_stays_in_the_records() {
        settle("TRF-20", "DONE", "Form G-28 sent to Eloy");
        assertThat(it.post(list() + "/points/TRF-20/reopening")).hasStatus(HttpStatus.FOUND);
        assertThat(it.get(list())).bodyText().doesNotContain("Form G-28 sent to Eloy");
        assertThat(office.sql()
                        .sql("select count(*) from custody_transfer_point where case_id = ?")
                        .param(it.id())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void open_points_are_shown_with_custody_and_in_the_calendar() {
        assertThat(it.get("/custody")).bodyText().contains("After a transfer", "points open");
        assertThat(pages.get().uri("/calendar").with(as(it.attorney())))
                .bodyText()
                .contains("open points after the transfer to", list());
    }

    @Test
    void what_is_left_can_be_dismissed_for_one_reason_and_then_nothing_waits() {
        settle("TRF-20", "DONE", "Form G-28 sent to Eloy");
        assertThat(it.post(list() + "/rest", "rest", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(it.post(list() + "/rest", "rest", "He was released the same day"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(it.get(list())).bodyText().contains("points settled", "Form G-28 sent to Eloy");
        assertThat(pages.get().uri("/calendar").with(as(it.attorney())))
                .bodyText()
                .doesNotContain(list());
    }

    @Test
    void nothing_of_the_case_changes_by_a_point() {
        settle("TRF-50", "DONE", "Filed");
        assertThat(it.get("/deadlines")).bodyText().contains("ADR-04C");
    }

    @Test
    void the_first_stay_is_no_transfer() {
        var first = it.ids("custody_stay").getFirst();
        assertThat(it.get("/custody/transfers/" + first)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_case_of_others_is_not_there() {
        assertThat(pages.get().uri("/cases/" + it.id() + list()).with(as(office.engage(Role.ATTORNEY))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_page_speaks_spanish() {
        assertThat(it.get(list(), "es")).bodyText().contains("Un traslado es un cambio de dirección", "confirmar");
    }
}
