package org.safeconduct.app.calendar.foresight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.calendar.CaseWithDates.event;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.calendar.CaseWithDates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A person who arrived on January 31, 2026, and has a year for the application.
@AppTest
class MovesIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    private CaseWithDates it;
    private String arrival;

    @BeforeEach
    void an_arrival() {
        it = new CaseWithDates(pages, office);
        assertThat(it.circumstance("unaccompanied-child=no")).hasStatus(HttpStatus.FOUND);
        assertThat(it.event("arrival", "2026-01-31")).hasStatus(HttpStatus.FOUND);
        arrival = "/deadlines/facts/" + it.one("select id from calendar_fact where word = 'arrival' and case_id = ?");
    }

    private static String[] changed(String day, String... more) {
        var fields = event("arrival", day, "Passport stamp");
        var all = Arrays.copyOf(fields, fields.length + 2 + more.length);
        all[fields.length] = "version";
        all[fields.length + 1] = "0";
        System.arraycopy(more, 0, all, fields.length + 2, more.length);
        return all;
    }

    private static String agreed(MvcTestResult asked) throws UnsupportedEncodingException {
        var found = Pattern.compile("name=\"agreed\" value=\"([^\"]+)\"")
                .matcher(asked.getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String day() {
        return office.sql()
                .sql("select day::text from calendar_fact where word = 'arrival' and case_id = ?")
                .param(it.id())
                .query(String.class)
                .single();
    }

    @Test
    void what_would_move_is_shown_with_both_days_and_nothing_is_saved() {
        assertThat(it.post(arrival, changed("2026-02-28")))
                .hasStatusOk()
                .bodyText()
                .contains("datetime=\"2027-02-01\"", "datetime=\"2027-03-01\"", "28 days later", "Passport stamp");
        assertThat(day()).isEqualTo("2026-01-31");
    }

    @Test
    void nothing_of_what_was_only_tried_is_in_the_journal() {
        it.post(arrival, changed("2026-02-28"));
        assertThat(office.sql()
                        .sql("select count(*) from journal_entry where case_id = ? and act = 'CALENDAR_FACT_CHANGED'")
                        .param(it.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void it_moves_when_somebody_agreed_to_just_that() throws UnsupportedEncodingException {
        var agreed = agreed(it.post(arrival, changed("2026-02-28")));
        assertThat(it.post(arrival, changed("2026-02-28", "agreed", agreed))).hasStatus(HttpStatus.FOUND);
        assertThat(day()).isEqualTo("2026-02-28");
    }

    @Test
    void who_agreed_to_one_day_has_not_agreed_to_another() throws UnsupportedEncodingException {
        var agreed = agreed(it.post(arrival, changed("2026-02-28")));
        assertThat(it.post(arrival, changed("2026-03-15", "agreed", agreed)))
                .hasStatusOk()
                .bodyText()
                .contains("datetime=\"2027-03-15\"");
        assertThat(day()).isEqualTo("2026-01-31");
    }

    @Test
    void a_change_that_moves_no_date_is_saved_at_once() {
        assertThat(it.post(arrival, changed("2026-01-31"))).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void a_fact_taken_back_shows_what_goes_with_it() throws UnsupportedEncodingException {
        var asked = it.post(arrival + "/withdrawal", "version", "0");
        assertThat(asked).hasStatusOk().bodyText().contains("no longer");
        assertThat(it.deadlines()).bodyText().contains("ASY-01");
        it.post(arrival + "/withdrawal", "version", "0", "agreed", agreed(asked));
        assertThat(it.deadlines()).bodyText().doesNotContain("ASY-01");
    }

    @Test
    void a_hearing_that_moves_takes_its_dates_along_only_when_somebody_agreed() {
        it.circumstance("custody=released");
        it.hearing("INDIVIDUAL", "2027-01-19");
        var hearing =
                "/proceedings/" + it.proceeding() + "/hearings/" + it.one("select id from hearing where case_id = ?");
        assertThat(it.post(hearing, "hearing", "INDIVIDUAL", "day", "2027-02-18", "ended", "SCHEDULED", "version", "0"))
                .hasStatusOk()
                .bodyText()
                .contains("datetime=\"2027-01-04\"", "datetime=\"2027-02-03\"", "30 days later");
        assertThat(it.deadlines()).bodyText().contains("datetime=\"2027-01-04\"");
    }
}
