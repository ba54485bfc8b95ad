package org.safeconduct.app.calendar.foresight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.calendar.CaseWithDates;
import org.safeconduct.app.calendar.docket.Dockets;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.app.rules.Lawbook;
import org.safeconduct.app.rules.outlook.Some;
import org.safeconduct.deadlines.docket.Shift;
import org.safeconduct.law.Rule;
import org.safeconduct.law.RuleFile;
import org.safeconduct.law.RuleText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Three cases in which a brief to the Board is due (BIA-05), looked at one after the other.
@AppTest
class SurveyIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    @Autowired
    private Dockets dockets;

    @Autowired
    private Lawbook lawbook;

    private final List<CaseWithDates> three = new ArrayList<>();

    @BeforeEach
    void schedules() {
        for (int made = 0; made < 3; made++) {
            var it = new CaseWithDates(pages, office);
            it.event("briefing-schedule", "2026-11-16");
            three.add(it);
        }
    }

    private Survey survey() {
        var shipped = lawbook.shipped();
        var other = RuleText.file(List.of(shipped.versions("BIA-05").getLast())).replace("amount: 20", "amount: 25");
        List<Rule> rules =
                ((RuleFile.Sound) RuleFile.read(other.getBytes(java.nio.charset.StandardCharsets.UTF_8))).rules();
        var steps = three.stream()
                .map(it -> new Survey.Step(it.attorney().member(), List.of(it.id())))
                .toList();
        var now = dockets.yardstick(shipped);
        var then = dockets.yardstick(shipped.amended(rules));
        return new Survey(cases, then, known -> Shift.between(now.docket(known), then.docket(known)), () -> steps);
    }

    @Test
    void goes_on_where_it_stopped_and_keeps_what_it_saw() {
        Actor.as(three.getFirst().attorney().member(), () -> {
            var survey = survey();
            var first = survey.goOn(Duration.ZERO);
            assertThat(first.done()).isEqualTo(1);
            assertThat(first.isGoingOn()).isTrue();
            assertThat(first.seen()).hasSize(1);
            survey.goOn(Duration.ZERO);
            var last = survey.goOn(Duration.ZERO);
            assertThat(last.isGoingOn()).isFalse();
            assertThat(last.seen()).isEqualTo(first.seen());
            return last;
        });
    }

    @Test
    void tells_of_the_cases_of_others_only_how_many_dates_move() {
        Actor.as(office.engage(Role.ADMINISTRATOR).member(), () -> {
            var view = survey().goOn(Duration.ofMinutes(1));
            assertThat(view.seen()).isEmpty();
            assertThat(view.elsewhere()).isEqualTo(Some.FEW);
            assertThat(view.done()).isEqualTo(3);
            return view;
        });
    }
}
