package org.safeconduct.app.calendar.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;
import static org.safeconduct.app.calendar.CaseWithDates.event;

import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.calendar.CaseWithDates;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// It is November 23, 2026.
@AppTest
class DeadlinesIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    private CaseWithDates it;

    @BeforeEach
    void a_case() {
        it = new CaseWithDates(pages, office);
    }

    @Test
    void a_decision_of_the_case_makes_the_appeal_deadline_with_safe_and_legal_date() {
        it.decision("Hon. Ruth Alvarado", "2026-11-18", "2026-11-20");
        assertThat(it.deadlines())
                .bodyText()
                .contains(
                        "notice of appeal (Form EOIR-26)",
                        "BIA-01",
                        "datetime=\"2026-12-18\"",
                        "datetime=\"2026-12-21\"");
    }

    @Test
    void a_decision_that_nobody_was_served_with_counts_from_the_day_it_was_made_and_says_so() {
        it.decision("", "2026-11-23", "");
        assertThat(it.deadlines()).bodyText().contains("datetime=\"2026-12-23\"", "no service is recorded");
    }

    @Test
    void no_appeal_is_counted_from_what_an_officer_decided() {
        it.decision("Office of Enforcement and Removal Operations", "2026-11-23", "2026-11-23");
        assertThat(it.deadlines()).bodyText().doesNotContain("BIA-01");
    }

    @Test
    void a_date_unfolds_to_its_source_steps_citation_and_day_of_the_source() {
        assertThat(it.event("arrival", "2026-01-31")).hasStatus(HttpStatus.FOUND);
        it.circumstance("unaccompanied-child=no");
        assertThat(it.deadlines())
                .bodyText()
                .contains("ASY-01", "datetime=\"2027-01-29\"", "datetime=\"2027-02-01\"", "Notice of October 15, 2026")
                .contains(
                        "Sunday, January 31, 2026 is day zero".replace("Sunday", "Saturday"),
                        "as of ",
                        it.attorney().name());
    }

    @Test
    void a_rule_that_nobody_read_is_to_be_confirmed_and_never_certain() {
        it.hearing("INDIVIDUAL", "2027-01-19");
        it.circumstance("custody=released");
        assertThat(it.deadlines())
                .bodyText()
                .contains("ICPM-04", "datetime=\"2027-01-04\"", "Nobody has read the primary text");
    }

    @Test
    void papers_in_detention_wait_for_the_date_that_the_judge_set() {
        it.circumstance("custody=detained");
        it.hearing("INDIVIDUAL", "2026-12-14");
        assertThat(it.deadlines()).bodyText().contains("ICPM-03", "needs: the date that the court or judge set");
        it.post(
                "/deadlines/facts",
                "sort",
                "ORDER",
                "word",
                "ICPM-03",
                "value",
                "Hon. Ruth Alvarado",
                "day",
                "2026-11-30",
                "source",
                "Notice of hearing");
        assertThat(it.deadlines()).bodyText().contains("The judge’s date goes before every count", "in 7 days");
    }

    @Test
    void a_hearing_on_a_day_on_which_the_court_is_closed_is_pointed_out() {
        it.hearing("INDIVIDUAL", "2026-12-23");
        office.sql()
                .sql("update hearing set day = '2026-12-25' where case_id = ?")
                .param(it.id())
                .update();
        assertThat(it.deadlines()).bodyText().contains("December 25, 2026 falls on a day on which the court is closed");
    }

    @Test
    void one_mistyped_year_hides_no_other_date() {
        it.hearing("INDIVIDUAL", "0226-12-14");
        it.decision("Hon. Ruth Alvarado", "2026-11-23", "2026-11-23");
        assertThat(it.deadlines())
                .hasStatusOk()
                .bodyText()
                .contains("The year of 0226-12-14 can hardly be meant.", "BIA-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30, This is not a day of the calendar",
        "2027-02-29, This is not a day of the calendar",
        "0226-11-01, The year 226 can hardly be meant",
        "'', This is needed",
    })
    void an_impossible_day_is_refused_and_nothing_of_it_is_kept(String day, String words) {
        assertThat(it.event("arrival", day))
                .hasStatus(422)
                .bodyText()
                .contains(words, "id=\"day-error\"", "value=\"Notice of October 15, 2026\"");
        assertThat(it.count("calendar_fact")).isZero();
    }

    @Test
    void the_leap_day_of_a_leap_year_is_a_day_like_any_other() {
        assertThat(it.event("arrival", "2024-02-29")).hasStatus(HttpStatus.FOUND);
        assertThat(it.deadlines()).bodyText().contains("That month has no such day");
    }

    @Test
    void a_time_that_ends_before_it_began_is_refused() {
        assertThat(it.post(
                        "/deadlines/facts",
                        "sort",
                        "SPELL",
                        "word",
                        "applicant-delay",
                        "day",
                        "2026-05-02",
                        "until",
                        "2026-05-01",
                        "source",
                        "Order"))
                .hasStatus(422)
                .bodyText()
                .contains("This day lies before the first.");
    }

    @Test
    void a_word_that_no_rule_knows_is_refused() {
        assertThat(it.event("arrivel", "2026-01-31")).hasStatus(422).bodyText().contains("id=\"word-error\"");
    }

    @Test
    void what_was_changed_or_taken_back_stays_in_the_database() {
        it.event("answer-filed", "2026-01-31");
        var fact = "/deadlines/facts/" + it.fact();
        it.post(fact, with(event("answer-filed", "2026-02-01", "Passport stamp"), "0"));
        it.post(fact + "/withdrawal", "version", "1");
        assertThat(it.deadlines()).bodyText().doesNotContain("Passport stamp");
        assertThat(office.sql()
                        .sql("select fact ->> 'day' from calendar_fact_before where case_id = ? order by id")
                        .param(it.id())
                        .query(String.class)
                        .list())
                .containsExactly("2026-01-31", "2026-02-01");
    }

    @Test
    void who_was_slower_sees_both_versions_and_loses_nothing() {
        it.event("answer-filed", "2026-01-31");
        var fact = "/deadlines/facts/" + it.fact();
        it.post(fact, with(event("answer-filed", "2026-02-01", "Passport stamp"), "0"));
        assertThat(it.post(fact, with(event("answer-filed", "2026-02-03", "Declaration"), "0")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("<bdi>Feb 1, 2026</bdi>", "<mark><bdi>Feb 3, 2026</bdi></mark>");
    }

    private static String[] with(String[] fields, String version) {
        var all = java.util.Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "version";
        all[fields.length + 1] = version;
        return all;
    }

    @Test
    void each_step_is_in_the_journal_of_the_case() {
        it.event("answer-filed", "2026-01-31");
        it.post("/deadlines/facts/" + it.fact() + "/withdrawal", "version", "0");
        assertThat(office.sql()
                        .sql("select act from journal_entry where case_id = ? and act like 'CALENDAR%' order by id")
                        .param(it.id())
                        .query(String.class)
                        .list())
                .containsExactly("CALENDAR_FACT_ADDED", "CALENDAR_FACT_WITHDRAWN");
    }

    @Test
    void a_volunteer_reads_and_changes_nothing() {
        it.event("arrival", "2026-01-31");
        var mei = it.joined(Role.VOLUNTEER);
        assertThat(pages.get().uri("/cases/" + it.id() + "/deadlines").with(as(mei)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/facts/");
        assertThat(it.post(mei, "/deadlines/facts", event("grant", "2026-11-01", "Order")))
                .hasStatus(403);
    }

    @Test
    void a_fact_is_not_found_under_another_case() {
        it.event("arrival", "2026-01-31");
        var other = office.team(it.attorney());
        assertThat(pages.get()
                        .uri("/cases/" + other + "/deadlines/facts/" + it.fact() + "/edit")
                        .with(as(it.attorney())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void an_empty_case_says_what_to_do() {
        assertThat(it.deadlines()).hasStatusOk().bodyText().contains("No deadline lies ahead");
    }

    @Test
    void the_steps_are_told_in_spanish_to_whoever_reads_spanish() throws UnsupportedEncodingException {
        it.event("arrival", "2026-01-31");
        var page = pages.get()
                .uri("/cases/" + it.id() + "/deadlines")
                .locale(java.util.Locale.of("es"))
                .with(as(it.attorney()))
                .exchange();
        assertThat(page).bodyText().contains("Contado desde: última llegada a los Estados Unidos", "es el día cero");
    }

    @Test
    void every_field_has_an_id_of_its_own() throws UnsupportedEncodingException {
        for (var sort : org.safeconduct.app.calendar.Fact.Sort.values()) {
            var page = it.get("/deadlines/facts/new?sort=" + sort).getResponse().getContentAsString();
            assertThat(Pattern.compile("\\bid=\"([^\"]+)\"")
                            .matcher(page)
                            .results()
                            .map(found -> found.group(1)))
                    .doesNotHaveDuplicates();
        }
    }
}
