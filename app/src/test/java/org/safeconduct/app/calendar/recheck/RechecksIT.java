package org.safeconduct.app.calendar.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.TestClock;
import org.safeconduct.app.calendar.CaseWithDates;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A hearing on February 18, 2027. It is Monday, November 23, 2026, and our own rule says fourteen days (IN-30).
@AppTest
class RechecksIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private TestClock clock;

    private CaseWithDates it;

    @BeforeEach
    void a_hearing() {
        it = new CaseWithDates(pages, office);
        it.hearing("INDIVIDUAL", "2027-02-18");
    }

    private String list() throws UnsupportedEncodingException {
        var answer =
                pages.get().uri("/calendar/rechecks").with(as(it.attorney())).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private MvcTestResult look(String day, String against) {
        return it.post(
                "/hearings/" + it.one("select id from hearing where case_id = ?") + "/looks",
                "day",
                day,
                "against",
                against);
    }

    @Test
    void a_date_that_nobody_looked_up_is_on_the_list_the_calendar_and_the_sheet() throws UnsupportedEncodingException {
        assertThat(list()).contains("never looked up", "datetime=\"2027-02-18\"");
        for (var page : new String[] {"/calendar", "/calendar/digest"}) {
            assertThat(pages.get().uri(page).with(as(it.attorney())))
                    .bodyText()
                    .contains("The date of one hearing has to be looked up");
        }
    }

    @ParameterizedTest(name = "{0} days after a look: listed {1}")
    @CsvSource({"0, false", "13, false", "14, true"})
    void it_comes_back_after_the_days_of_the_rule(int days, boolean listed) throws UnsupportedEncodingException {
        assertThat(look("2027-02-18", "Automated line")).hasStatus(HttpStatus.FOUND);
        clock.pass(Duration.ofDays(days));
        assertThat(list().contains("datetime=\"2027-02-18\"")).isEqualTo(listed);
    }

    @Test
    void it_names_who_looked_when_and_where() throws UnsupportedEncodingException {
        look("2027-02-18", "Automated line");
        clock.pass(Duration.ofDays(15));
        assertThat(list()).contains("Automated line", it.attorney().name(), "Nov 23, 2026");
    }

    @Test
    void a_hearing_that_moved_is_looked_up_anew() throws UnsupportedEncodingException {
        look("2027-02-18", "Automated line");
        office.sql()
                .sql("update hearing set day = '2027-02-19' where case_id = ?")
                .param(it.id())
                .update();
        assertThat(list()).contains("datetime=\"2027-02-19\"", "it was Feb 18, 2027 when somebody looked");
    }

    @Test
    void a_look_at_another_day_is_refused() {
        assertThat(look("2027-02-17", "Automated line"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The date was changed meanwhile");
    }

    @Test
    void nobody_looks_nowhere() {
        assertThat(look("2027-02-18", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void a_hearing_that_is_over_is_not_looked_up() throws UnsupportedEncodingException {
        clock.pass(Duration.ofDays(100));
        assertThat(list()).doesNotContain("datetime=\"2027-02-18\"");
    }

    @Test
    void somebody_elses_hearing_is_not_there() {
        var stranger = office.engage(Role.ATTORNEY);
        assertThat(pages.get().uri("/calendar/rechecks").with(as(stranger)))
                .bodyText()
                .contains("Every date was looked up");
    }
}
