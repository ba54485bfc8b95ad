package org.safeconduct.app.calendar.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.calendar.CaseWithDates;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The appeal against a decision served on November 20, 2026, has to be there by December 21.
@AppTest
class SecondLookIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    private CaseWithDates it;
    private Badge thomas;

    @BeforeEach
    void a_decision() {
        it = new CaseWithDates(pages, office);
        it.decision("Hon. Ruth Alvarado", "2026-11-18", "2026-11-20");
        thomas = it.joined(Role.ACCREDITED_REPRESENTATIVE);
    }

    private MvcTestResult confirm(Badge badge, String legal) {
        return it.post(badge, "/deadlines/confirmations", "rule", "BIA-01", "fact", "decision-served", "legal", legal);
    }

    @Test
    void a_date_after_which_a_right_is_lost_wants_a_second_look() {
        assertThat(it.deadlines()).bodyText().contains("second look wanted", "You entered the fact");
    }

    @Test
    void somebody_else_confirms_it_with_name_and_hour() {
        assertThat(confirm(thomas, "2026-12-21")).hasStatus(HttpStatus.FOUND);
        assertThat(it.deadlines())
                .bodyText()
                .contains("Confirmed by " + thomas.name())
                .doesNotContain("second look wanted");
    }

    @Test
    void who_entered_the_fact_is_not_the_second_person() {
        assertThat(confirm(it.attorney(), "2026-12-21"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Somebody else of the team");
        assertThat(it.count("calendar_confirmation")).isZero();
    }

    @Test
    void a_day_that_is_not_the_present_one_is_not_confirmed() {
        assertThat(confirm(thomas, "2026-12-22"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("This date has moved meanwhile");
    }

    @Test
    void nobody_has_confirmed_a_date_that_moved_since() {
        confirm(thomas, "2026-12-21");
        office.sql()
                .sql("update decision set served = '2026-11-18' where case_id = ?")
                .param(it.id())
                .update();
        assertThat(it.deadlines()).bodyText().contains("second look wanted").doesNotContain("Confirmed by");
    }

    @Test
    void a_volunteer_confirms_nothing() {
        assertThat(confirm(it.joined(Role.VOLUNTEER), "2026-12-21")).hasStatus(403);
    }

    @Test
    void it_is_in_the_journal_of_the_case() {
        confirm(thomas, "2026-12-21");
        assertThat(office.sql()
                        .sql("select actor from journal_entry where case_id = ? and act = 'CALENDAR_DATE_CONFIRMED'")
                        .param(it.id())
                        .query(java.util.UUID.class)
                        .list())
                .containsExactly(thomas.member());
    }

    @Test
    void whoever_minds_the_dates_is_named_until_they_leave() {
        it.post("/deadlines/keeping");
        it.post("/deadlines/keeping");
        assertThat(pages.get().uri("/cases/" + it.id() + "/deadlines").with(as(thomas)))
                .bodyText()
                .contains("<li><bdi>" + it.attorney().name());
        it.post("/deadlines/leaving");
        assertThat(it.deadlines()).bodyText().contains("Nobody yet.");
    }
}
