package org.safeconduct.deadlines.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.law.Rulebook;

/// The clock of the work permit (EAD-01 to EAD-08) and others that stand still.
class ClockTest {
    private static final Docketing DOCKETING = Docketing.of(Rulebook.packaged());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # 8 CFR 208.7(a)(2): name, delay from, delay to (the next hearing), day 150, counted on 2026-06-01
            no delay                  |            |            | 2026-05-31 | 150
            ten days                  | 2026-02-01 | 2026-02-11 | 2026-06-10 | 141
            delay over before filing  | 2025-11-01 | 2025-12-01 | 2026-05-31 | 150
            delay since before filing | 2025-12-01 | 2026-01-11 | 2026-06-09 | 142
            delay on the last day     | 2026-05-31 | 2026-06-02 | 2026-06-02 | 149
            delay after the last day  | 2026-06-01 | 2026-07-01 | 2026-05-31 | 150
            """)
    void days_of_a_delay_do_not_count(String name, String from, String to, LocalDate day, long counted) {
        var maker = new CaseMaker().event("asylum-filed", "2026-01-01");
        if (from != null) {
            maker.spell("applicant-delay", from, to);
        }
        var known = new Known(maker.facts(), LocalDate.of(2026, 6, 1));
        var clock = Clock.of(
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 31), known, java.util.List.of("applicant-delay"));
        assertThat(clock.counted(LocalDate.of(2026, 6, 1))).isEqualTo(counted);
        var found = DOCKETING
                .docket(maker.facts(), LocalDate.of(2026, 7, 1))
                .of("EAD-01")
                .getFirst();
        assertThat(found.dates().orElseThrow().legal()).isEqualTo(day);
    }

    @Test
    void overlapping_delays_are_taken_off_once() {
        var facts = new CaseMaker()
                .event("asylum-filed", "2026-01-01")
                .spell("applicant-delay", "2026-02-01", "2026-02-11")
                .spell("applicant-delay", "2026-02-06", "2026-02-21")
                .facts();
        var found =
                DOCKETING.docket(facts, LocalDate.of(2026, 3, 1)).of("EAD-01").getFirst();
        assertThat(found.dates().orElseThrow().legal()).isEqualTo("2026-06-20");
        assertThat(found.steps())
                .extracting(step -> step.words())
                .anyMatch(words -> words.startsWith("10 days do not count"))
                .anyMatch(words -> words.startsWith("10 days do not count"));
    }

    @Test
    void a_clock_stands_still_while_a_delay_lasts() {
        var facts = new CaseMaker()
                .event("asylum-filed", "2026-01-01")
                .spell("applicant-delay", "2026-02-01", null)
                .facts();
        var found =
                DOCKETING.docket(facts, LocalDate.of(2026, 3, 1)).of("EAD-01").getFirst();
        assertThat(found.outcome()).isEqualTo(new Outcome.Stopped(30, 150, LocalDate.of(2026, 2, 1), "order"));
        assertThat(found.words()).contains("stopped since February 1, 2026 at 30 of 150");
    }

    @Test
    void a_delay_that_had_not_begun_is_not_known_yet() {
        var facts = new CaseMaker()
                .event("asylum-filed", "2026-01-01")
                .spell("applicant-delay", "2026-02-01", null)
                .facts();
        var found =
                DOCKETING.docket(facts, LocalDate.of(2026, 1, 15)).of("EAD-01").getFirst();
        assertThat(found.outcome()).isInstanceOf(Outcome.Running.class);
    }

    @Test
    void the_day_comes_and_is_told() {
        var facts = new CaseMaker().event("asylum-filed", "2026-01-01").facts();
        assertThat(DOCKETING
                        .docket(facts, LocalDate.of(2026, 5, 30))
                        .of("EAD-01")
                        .getFirst()
                        .outcome())
                .isInstanceOfSatisfying(
                        Outcome.Running.class,
                        running -> assertThat(running.counted()).isEqualTo(149));
        assertThat(DOCKETING
                        .docket(facts, LocalDate.of(2026, 5, 31))
                        .of("EAD-01")
                        .getFirst()
                        .outcome())
                .isInstanceOf(Outcome.Reached.class);
    }

    @Test
    void time_without_cooperation_suspends_a_custody_review() {
        var facts = new CaseMaker()
                .event("final-order", "2026-01-01")
                .is("custody", "detained")
                .spell("failure-to-cooperate", "2026-02-01", "2026-03-01")
                .facts();
        var found =
                DOCKETING.docket(facts, LocalDate.of(2026, 3, 2)).of("LAW-02A").getFirst();
        // 90 days are April 1; 28 of them do not count
        assertThat(found.dates().orElseThrow().legal()).isEqualTo("2026-04-29");
    }

    @Test
    void days_abroad_put_the_green_card_off() {
        var facts = new CaseMaker()
                .event("grant", "2026-01-01")
                .spell("abroad", "2026-06-01", "2026-06-15")
                .facts();
        var found =
                DOCKETING.docket(facts, LocalDate.of(2026, 7, 1)).of("POST-12").getFirst();
        assertThat(found.dates().orElseThrow().legal()).isEqualTo("2027-01-15");
    }
}
