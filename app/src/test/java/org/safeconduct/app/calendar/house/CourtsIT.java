package org.safeconduct.app.calendar.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.calendar.CaseWithDates;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Papers for a hearing on January 19, 2027, are due 15 days before it, on January 4 (ICPM-04).
@AppTest
class CourtsIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    private CaseWithDates it;

    @BeforeEach
    void a_hearing() {
        it = new CaseWithDates(pages, office);
        it.circumstance("custody=released");
        it.hearing("INDIVIDUAL", "2027-01-19");
    }

    /// Every other test is before the same court.
    @AfterEach
    void nothing_of_it_stays() {
        office.sql().sql("delete from court_setting").update();
        office.sql().sql("delete from court_closure").update();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = pages.post().uri("/calendar/courts" + path);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.with(as(it.attorney())).exchange();
    }

    /// Sends it again with the agreement to what was shown.
    private void agree(String path, String... fields) throws UnsupportedEncodingException {
        var found = Pattern.compile("name=\"agreed\" value=\"([^\"]+)\"")
                .matcher(post(path, fields).getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        var again = Arrays.copyOf(fields, fields.length + 2);
        again[fields.length] = "agreed";
        again[fields.length + 1] = found.group(1);
        assertThat(post(path, again)).hasStatus(HttpStatus.FOUND);
    }

    private static String[] thirty(String court, String judge) {
        return new String[] {
            "rule",
            "ICPM-04",
            "amount",
            "30",
            "unit",
            "DAYS",
            "court",
            court,
            "judge",
            judge,
            "why",
            "her standing order"
        };
    }

    private static String[] closed(String day) {
        return new String[] {
            "closed", "Eloy Immigration Court", "day", day, "reason", "closed for snow", "source", "the court's page"
        };
    }

    @Test
    void what_is_counted_before_a_judge_moves_dates_only_when_somebody_saw_it() throws UnsupportedEncodingException {
        assertThat(post("/settings", thirty("Eloy Immigration Court", "Hon. Ruth Alvarado")))
                .hasStatusOk()
                .bodyText()
                .contains("datetime=\"2027-01-04\"", "datetime=\"2026-12-21\"", "/cases/" + it.id());
        assertThat(it.deadlines()).bodyText().contains("datetime=\"2027-01-04\"");
        agree("/settings", thirty("eloy  immigration court", "hon. ruth alvarado"));
        assertThat(it.deadlines())
                .bodyText()
                .contains(
                        "datetime=\"2026-12-21\"",
                        "her standing order",
                        "set by " + it.attorney().name());
    }

    @Test
    void who_asks_how_far_it_came_changes_nothing() {
        var asking = Arrays.copyOf(thirty("Eloy Immigration Court", "Hon. Somebody Else"), 14);
        asking[12] = "agreed";
        asking[13] = "";
        assertThat(post("/settings", asking)).hasStatusOk();
        assertThat(office.sql()
                        .sql("select count(*) from court_setting")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void who_agreed_before_another_setting_came_sees_it_again() throws UnsupportedEncodingException {
        var mine = thirty("Eloy Immigration Court", "Hon. Ruth Alvarado");
        var found = Pattern.compile("name=\"agreed\" value=\"([^\"]+)\"")
                .matcher(post("/settings", mine).getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        post("/closures", closed("2027-02-10"));
        var late = Arrays.copyOf(mine, 14);
        late[12] = "agreed";
        late[13] = found.group(1);
        assertThat(post("/settings", late)).hasStatusOk();
    }

    @Test
    void before_another_judge_the_rule_is_counted_as_it_is() {
        assertThat(post("/settings", thirty("Eloy Immigration Court", "Hon. Somebody Else")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(it.deadlines()).bodyText().contains("datetime=\"2027-01-04\"");
    }

    @Test
    void one_that_is_withdrawn_is_counted_no_longer_and_stays_on_record() throws UnsupportedEncodingException {
        agree("/settings", thirty("Eloy Immigration Court", ""));
        var setting = office.sql()
                .sql("select id from court_setting")
                .query(UUID.class)
                .single();
        agree("/settings/" + setting + "/withdrawal");
        assertThat(it.deadlines()).bodyText().contains("datetime=\"2027-01-04\"");
        assertThat(office.sql()
                        .sql("select withdrawn_by from court_setting")
                        .query(UUID.class)
                        .single())
                .isEqualTo(it.attorney().member());
    }

    @Test
    void a_closed_day_moves_what_was_due_on_it() throws UnsupportedEncodingException {
        agree("/closures", closed("2027-01-04"));
        assertThat(it.deadlines())
                .bodyText()
                .contains("datetime=\"2027-01-05\"", "closed for snow", "Confirm that the court lets the time run on");
    }

    @Test
    void a_hearing_on_a_closed_day_is_pointed_out_before_it_is_saved() {
        assertThat(post("/closures", closed("2027-02-10"))).hasStatus(HttpStatus.FOUND);
        var hearings = "/proceedings/" + it.proceeding() + "/hearings";
        assertThat(it.post(hearings, "hearing", "MASTER", "day", "2027-02-10", "ended", "SCHEDULED"))
                .hasStatusOk()
                .bodyText()
                .contains("falls on a day on which the court is closed (closed for snow)");
        assertThat(it.count("hearing")).isEqualTo(1);
    }

    @Test
    void whoever_reads_spanish_is_told_so_in_spanish() {
        post("/closures", closed("2027-02-10"));
        var asked = pages.post()
                .uri("/cases/" + it.id() + "/proceedings/" + it.proceeding() + "/hearings")
                .param("hearing", "MASTER")
                .param("day", "2027-02-10")
                .param("ended", "SCHEDULED")
                .locale(Locale.of("es"))
                .with(as(it.attorney()));
        assertThat(asked)
                .hasStatusOk()
                .bodyText()
                .contains("cae en un día en que la corte está cerrada")
                .doesNotContain("falls on a day");
    }

    @Test
    void a_hearing_on_a_holiday_is_saved_by_whoever_saw_that_it_is_one() throws UnsupportedEncodingException {
        var hearings = "/proceedings/" + it.proceeding() + "/hearings";
        var asked = it.post(hearings, "hearing", "MASTER", "day", "2026-12-25", "ended", "SCHEDULED");
        var found = Pattern.compile("name=\"agreed\" value=\"([^\"]+)\"")
                .matcher(asked.getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        assertThat(it.post(
                        hearings,
                        "hearing",
                        "MASTER",
                        "day",
                        "2026-12-25",
                        "ended",
                        "SCHEDULED",
                        "agreed",
                        found.group(1)))
                .hasStatus(HttpStatus.FOUND);
        assertThat(it.count("hearing")).isEqualTo(2);
    }

    @Test
    void the_closure_of_a_court_moves_no_day_of_the_board() throws UnsupportedEncodingException {
        it.decision("Hon. Ruth Alvarado", "2026-11-23", "2026-11-23");
        assertThat(post("/closures", closed("2026-12-23"))).hasStatus(HttpStatus.FOUND);
        assertThat(it.deadlines()).bodyText().contains("datetime=\"2026-12-23\"");
    }

    @Test
    void what_cannot_be_counted_is_refused() {
        assertThat(post("/settings", "rule", "ICPM-03", "amount", "0", "unit", "WEEKS", "court", "", "why", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Write a whole number from 1 to 9999", "This is needed", "Choose one of the list");
        assertThat(post("/closures", "day", "2026-02-30")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void a_social_worker_reads_and_does_not_decide() {
        var worker = office.engage(Role.SOCIAL_WORKER);
        assertThat(pages.get().uri("/calendar/courts").with(as(worker))).hasStatusOk();
        assertThat(pages.post()
                        .uri("/calendar/courts/closures")
                        .param("day", "2027-01-04")
                        .with(as(worker)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }
}
