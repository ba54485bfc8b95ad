package org.safeconduct.app.calendar.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.calendar.CaseWithDates;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// It is Monday, November 23, 2026.
@AppTest
class TasksIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    private CaseWithDates it;

    @BeforeEach
    void a_case() {
        it = new CaseWithDates(pages, office);
    }

    private void task(String what, String until) {
        assertThat(it.post(
                        "/deadlines/tasks",
                        "task",
                        what,
                        "until",
                        until,
                        "who",
                        it.attorney().member().toString()))
                .hasStatus(HttpStatus.FOUND);
    }

    private String only() {
        return "/deadlines/tasks/" + it.one("select id from calendar_task where case_id = ?");
    }

    @Test
    void a_task_says_what_who_and_until_when() {
        task("Call the clinic", "2026-11-27");
        assertThat(it.deadlines())
                .bodyText()
                .contains("Call the clinic", it.attorney().name(), "datetime=\"2026-11-27\"");
    }

    @Test
    void it_stands_in_the_calendar_and_on_the_sheet_of_the_day() {
        task("Call the clinic", "2026-11-27");
        assertThat(pages.get().uri("/calendar").with(as(it.attorney())))
                .bodyText()
                .contains("Call the clinic");
        assertThat(pages.get().uri("/calendar/digest").with(as(it.attorney())))
                .bodyText()
                .contains("Call the clinic");
    }

    @Test
    void what_was_done_names_who_did_it_and_leaves_the_calendar() {
        task("Call the clinic", "2026-11-27");
        var thomas = it.joined(Role.PARALEGAL);
        assertThat(it.post(thomas, only() + "/done")).hasStatus(HttpStatus.FOUND);
        assertThat(it.deadlines()).bodyText().contains(thomas.name(), "Nov 23, 2026");
        assertThat(pages.get().uri("/calendar").with(as(it.attorney())))
                .bodyText()
                .doesNotContain("Call the clinic");
    }

    @Test
    void a_task_whose_day_is_over_is_overdue() {
        task("Call the clinic", "2026-11-20");
        assertThat(it.deadlines()).bodyText().contains("overdue");
        assertThat(pages.get().uri("/calendar").with(as(it.attorney())))
                .bodyText()
                .contains("Call the clinic", "overdue");
    }

    @Test
    void one_that_was_taken_back_is_gone_and_stays_on_record() {
        task("Call the clinic", "");
        assertThat(it.post(only() + "/withdrawal")).hasStatus(HttpStatus.FOUND);
        assertThat(it.deadlines()).bodyText().doesNotContain("Call the clinic");
        assertThat(it.count("calendar_task")).isEqualTo(1);
    }

    @Test
    void nothing_and_a_stranger_are_refused() {
        assertThat(it.post(
                        "/deadlines/tasks",
                        "task",
                        "",
                        "until",
                        "2026-02-30",
                        "who",
                        UUID.randomUUID().toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This is needed", "not a day of the calendar", "Choose one of the list");
    }

    @Test
    void somebody_elses_task_is_not_there() {
        task("Call the clinic", "2026-11-27");
        var stranger = office.engage(Role.ATTORNEY);
        assertThat(it.post(stranger, only() + "/done")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get().uri("/calendar").with(as(stranger))).bodyText().doesNotContain("Call the clinic");
    }
}
