package org.safeconduct.app.calendar.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.calendar.CaseWithDates;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// It is Monday, November 23, 2026.
@AppTest
class CalendarIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    private CaseWithDates it;

    @BeforeEach
    void a_case() {
        it = new CaseWithDates(pages, office);
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(as(it.attorney())).exchange();
    }

    @Test
    void hearings_and_deadlines_stand_in_their_weeks() {
        it.hearing("MASTER", "2026-12-01");
        it.decision("Hon. Ruth Alvarado", "2026-11-09", "2026-11-09");
        assertThat(get("/calendar"))
                .hasStatusOk()
                .bodyText()
                .contains("Week of Nov 30, 2026", "datetime=\"2026-12-01\"", "in 8 days")
                .contains("notice of appeal (Form EOIR-26)", "datetime=\"2026-12-09\"");
    }

    @Test
    void later_weeks_are_a_page_away() {
        it.hearing("INDIVIDUAL", "2027-02-18");
        assertThat(get("/calendar")).bodyText().doesNotContain("datetime=\"2027-02-18\"");
        assertThat(get("/calendar?from=2027-02-01")).bodyText().contains("datetime=\"2027-02-18\"");
    }

    @Test
    void what_nobody_ended_is_overdue() {
        it.hearing("MASTER", "2026-11-20");
        it.decision("Hon. Ruth Alvarado", "2026-10-01", "2026-10-01");
        assertThat(get("/calendar")).bodyText().contains("Overdue", "passed: what happened?", "over");
    }

    @Test
    void a_case_in_which_nothing_lies_ahead_is_named() {
        assertThat(get("/calendar")).bodyText().contains("Cases with no date", "/cases/" + it.id() + "/deadlines");
    }

    @Test
    void somebody_elses_case_is_not_there() {
        it.hearing("MASTER", "2026-12-01");
        var stranger = office.engage(Role.ATTORNEY);
        assertThat(pages.get().uri("/calendar").with(as(stranger)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(it.id().toString());
    }

    @Test
    void mine_are_those_that_i_mind() {
        it.hearing("MASTER", "2026-12-01");
        assertThat(get("/calendar?whose=MINE"))
                .bodyText()
                .doesNotContain(it.id().toString());
        it.post("/deadlines/keeping");
        assertThat(get("/calendar?whose=MINE")).bodyText().contains(it.id().toString());
    }

    @Test
    void the_sheet_of_the_day_holds_the_week_from_today() {
        it.hearing("MASTER", "2026-11-30");
        it.hearing("INDIVIDUAL", "2026-12-14");
        assertThat(get("/calendar/digest"))
                .hasStatusOk()
                .bodyText()
                .contains("Monday, November 23, 2026", "datetime=\"2026-11-30\"")
                .doesNotContain("datetime=\"2026-12-14\"");
    }

    @Test
    void the_sheet_of_the_day_names_the_dates_at_which_no_second_person_has_looked() {
        it.decision("Hon. Ruth Alvarado", "2026-11-09", "2026-11-09");
        assertThat(get("/calendar/digest"))
                .bodyText()
                .contains("No second person has looked", "notice of appeal (Form EOIR-26)");
        var second = it.joined(Role.ATTORNEY);
        assertThat(it.post(
                        second,
                        "/deadlines/confirmations",
                        "rule",
                        "BIA-01",
                        "fact",
                        "decision-served",
                        "about",
                        "",
                        "legal",
                        "2026-12-09"))
                .hasStatus(302);
        assertThat(get("/calendar/digest")).bodyText().doesNotContain("No second person has looked");
    }

    @Test
    void the_sheet_of_the_day_says_what_waits_without_a_day() {
        it.post(
                "/custody/release/parole",
                "what",
                "Parole to his cousin",
                "of",
                "The field office",
                "asked",
                "2026-08-03",
                "outcome",
                "WAITING",
                "source",
                "Letter");
        assertThat(get("/calendar/digest"))
                .bodyText()
                .contains("No answer yet:", "Parole to his cousin", "Cases with no date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calendar", "/calendar/digest", "/calendar/rechecks", "/api/cases"})
    void whose_roles_see_no_case_is_not_let_in_by_being_on_a_team(String address) {
        it.hearing("MASTER", "2026-12-01");
        var administrator = it.joined(Role.ADMINISTRATOR);
        assertThat(pages.get().uri(address).with(as(administrator))).hasStatus(403);
    }

    @Test
    void a_week_that_is_none_is_refused_and_not_broken() {
        assertThat(get("/calendar?from=2026-02-30")).hasStatus(400);
    }
}
