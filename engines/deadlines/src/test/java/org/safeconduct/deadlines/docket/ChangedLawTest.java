package org.safeconduct.deadlines.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.law.Rulebook;
import org.safeconduct.law.StatusTable.Answer;

/// The same case asked on days around a change of the law.
class ChangedLawTest {
    private static final Docketing DOCKETING = Docketing.of(Rulebook.packaged());

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # a man found inside the country in the 9th circuit after entering without inspection
            2025-09-04 | OPEN   | LAW-05 | Before September 5, 2025
            2025-09-05 | CLOSED | LAW-05 | Yajure Hurtado, 29 I&N Dec. 216
            2026-07-29 | CLOSED | LAW-05 | Yajure Hurtado, 29 I&N Dec. 216
            2026-10-15 | OPEN   | LAW-07 | Rodriguez Vazquez v. Bostock
            """)
    void bond_is_answered_by_the_law_of_the_day(LocalDate on, Answer answer, String rule, String because) {
        var facts = interior("9th").facts();
        var standing = DOCKETING
                .docket(facts, on)
                .standing("a bond hearing before a judge")
                .findFirst()
                .orElseThrow();
        assertThat(standing.answer()).isEqualTo(answer);
        assertThat(standing.reasons())
                .filteredOn(reason -> reason.outrankedBy() == null)
                .anySatisfy(reason -> {
                    assertThat(reason.rule().id()).isEqualTo(rule);
                    assertThat(reason.because()).contains(because);
                });
    }

    @ParameterizedTest(name = "{0} circuit: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # register of detention rules, LAW-7, as of 2026-10-07: bond 1-4, 6, 7, 9-11; none 5, 8; DC silent
            1st  | OPEN
            2nd  | OPEN
            3rd  | OPEN
            4th  | OPEN
            5th  | CLOSED
            6th  | OPEN
            7th  | OPEN
            8th  | CLOSED
            9th  | OPEN
            10th | OPEN
            11th | CONTESTED
            dc   | CLOSED
            """)
    void bond_is_answered_circuit_by_circuit(String circuit, Answer answer) {
        var standing = DOCKETING
                .docket(interior(circuit).facts(), LocalDate.of(2026, 10, 7))
                .standing("a bond hearing before a judge")
                .findFirst()
                .orElseThrow();
        assertThat(standing.answer()).isEqualTo(answer);
        assertThat(standing.needsConfirming()).isTrue();
    }

    @Test
    void what_a_higher_court_overtook_stays_in_sight() {
        var standing = DOCKETING
                .docket(interior("9th").facts(), LocalDate.of(2026, 10, 15))
                .standing("a bond hearing before a judge")
                .findFirst()
                .orElseThrow();
        assertThat(standing.reasons())
                .filteredOn(reason -> reason.rule().id().equals("LAW-05"))
                .singleElement()
                .satisfies(reason -> assertThat(reason.outrankedBy()).isEqualTo("LAW-07"));
    }

    @Test
    void rules_that_disagree_make_a_contested_answer() {
        var facts = interior("9th")
                .is("district", "central-california")
                .is("order", "final")
                .facts();
        var standing = DOCKETING
                .docket(facts, LocalDate.of(2026, 10, 15))
                .standing("a bond hearing before a judge")
                .findFirst()
                .orElseThrow();
        assertThat(standing.answer()).isEqualTo(Answer.CONTESTED);
        assertThat(standing.reasons()).hasSizeGreaterThan(2);
    }

    @Test
    void nothing_is_answered_while_facts_are_missing() {
        var standing = DOCKETING
                .docket(new CaseMaker().facts(), LocalDate.of(2026, 10, 15))
                .standing("a bond hearing before a judge")
                .findFirst()
                .orElseThrow();
        assertThat(standing.answer()).isNull();
        assertThat(standing.missing()).contains("the manner of entry");
    }

    @ParameterizedTest(name = "stay of {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # register of detention rules, CBP-13: 12 hours, 72 under the waiver, 12 again
            2025-06-23 | Crossed
            2025-06-24 | Kept
            2026-06-22 | Kept
            2026-06-23 | Crossed
            """)
    void a_hold_room_is_measured_by_the_rule_of_its_day(LocalDate day, String outcome) {
        var facts = new CaseMaker()
                .stay("ice-hold-room", "field office", day + " 08:00", day.plusDays(1) + " 08:00")
                .facts();
        var found =
                DOCKETING.docket(facts, LocalDate.of(2026, 11, 23)).of("CBP-13").getFirst();
        assertThat(found.outcome().getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(found.steps())
                .extracting(step -> step.words())
                .anyMatch(words -> words.startsWith("The law of the day of the fact"));
    }

    @ParameterizedTest(name = "final on {0}: until {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # 90 FR 13370 (2025-03-21): 12 months before May 5, 2025, 4 since
            2025-05-04 | 2026-04-30
            2025-05-05 | 2025-08-31
            """)
    void assistance_lasts_as_the_day_of_the_grant_had_it(LocalDate day, LocalDate end) {
        var facts = new CaseMaker().event("grant-final", day.toString()).facts();
        var found =
                DOCKETING.docket(facts, LocalDate.of(2025, 6, 1)).of("POST-06").getFirst();
        assertThat(found.dates().orElseThrow().legal()).isEqualTo(end);
    }

    @ParameterizedTest(name = "asked on {0}: {1} days")
    @CsvSource(delimiter = '|', textBlock = """
            # interim rule of 2026-02-06, in force as to briefs since 2026-03-09
            2026-03-08 | 21
            2026-03-09 | 20
            2026-03-20 | 20
            """)
    void a_brief_is_counted_by_the_law_of_the_day_asked(LocalDate on, int days) {
        var facts = new CaseMaker().event("briefing-schedule", "2026-03-02").facts();
        var found = DOCKETING.docket(facts, on).of("BIA-05").getFirst();
        assertThat(found.dates().orElseThrow().end())
                .isEqualTo(LocalDate.of(2026, 3, 2).plusDays(days));
        assertThat(found.steps())
                .extracting(step -> step.words())
                .anyMatch(words -> words.startsWith("The law as it stood on"));
    }

    @Test
    void a_rule_that_came_later_is_not_used() {
        var facts = new CaseMaker().event("oral-decision", "2026-02-01").facts();
        assertThat(DOCKETING.docket(facts, LocalDate.of(2026, 2, 5)).of("BIA-02"))
                .isEmpty();
        assertThat(DOCKETING.docket(facts, LocalDate.of(2026, 2, 6)).of("BIA-02"))
                .hasSize(1);
    }

    private static CaseMaker interior(String circuit) {
        return new CaseMaker()
                .is("entry", "without-inspection")
                .is("apprehended", "interior")
                .is("custody", "detained")
                .is("circuit", circuit);
    }
}
