package org.safeconduct.deadlines.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.law.Rulebook;

/// Limits, openings and windows: what became of them, in the sentence that people read.
class OutcomesTest {
    private static final Docketing DOCKETING = Docketing.of(Rulebook.packaged());

    @ParameterizedTest(name = "{0} on {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # rule | facts with their days | asked on | the sentence holds
            FOIA-01 | records-requested 2026-02-09 | 2026-03-01 | running, 20 of 29; complete on March 10, 2026
            FOIA-01 | records-requested 2026-02-09 | 2026-03-20 | the day was March 10, 2026, 10 days ago; nothing is recorded
            FOIA-01 | records-requested 2026-02-09, records-answered 2026-03-10 | 2026-03-20 | kept, 29 days; the limit was March 10, 2026
            FOIA-01 | records-requested 2026-02-09, records-answered 2026-03-11 | 2026-03-20 | crossed on March 10, 2026: 30 days, 1 day beyond
            POST-02 | grant-final 2026-01-05 | 2026-02-18 | running, 44 of 45; complete on February 19, 2026
            POST-02 | grant-final 2026-01-05 | 2026-02-19 | possible since February 19, 2026
            POST-02 | grant-final 2026-01-05, status-papers-received 2026-02-01 | 2026-03-01 | receipt of the status papers came on February 1, 2026
            STD-15 | abuse-report 2026-01-05 | 2026-04-05 | running, 90 of 90
            STD-15 | abuse-report 2026-01-05 | 2026-04-06 | ended on April 5, 2026
            POST-01 | grant 2026-01-05, department-appeal 2026-01-20 | 2026-03-01 | appeal by the Department came on January 20, 2026
            POST-05 | grant 2026-01-05, relative-petition-filed 2028-02-01 | 2028-03-01 | done on February 1, 2028, after the day, which was January 5, 2028
            ADR-03 | address-change 2026-01-05, department-told-address 2026-01-09 | 2026-03-01 | done on January 9, 2026; the day was January 15, 2026
            ADR-03 | address-change 2026-01-05 | 2026-01-15 | due by January 15, 2026, today
            ADR-03 | address-change 2026-01-05 | 2026-01-14 | due by January 15, 2026, in 1 day.
            ADR-03 | address-change 2026-01-05 | 2026-01-01 | not started, the change of address lies ahead, on January 5, 2026
            """)
    void the_outcome_is_one_sentence(String rule, String facts, LocalDate on, String words) {
        var maker = new CaseMaker();
        for (var fact : facts.split(", ")) {
            var parts = fact.split(" ", 2);
            maker.event(parts[0], parts[1]);
        }
        assertThat(DOCKETING.docket(maker.facts(), on).of(rule).getFirst().words())
                .contains(words)
                .endsWith(".");
    }

    @ParameterizedTest(name = "asked on {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # a stay of which only the days are known, from May 14, still going on when asked
            2025-05-14 | Running
            2025-05-16 | Running
            2025-05-17 | Running
            2025-05-18 | Running
            2025-05-19 | Crossed
            """)
    void a_stay_that_goes_on_is_crossed_once_that_is_sure(LocalDate on, String outcome) {
        var facts = new CaseMaker()
                .stay("border-cell", "station", "2025-05-14", null)
                .facts();
        assertThat(DOCKETING
                        .docket(facts, on)
                        .of("CBP-01")
                        .getFirst()
                        .outcome()
                        .getClass()
                        .getSimpleName())
                .isEqualTo(outcome);
    }

    @Test
    void a_stay_that_ended_early_leaves_no_room_for_a_shower() {
        var facts = new CaseMaker()
                .stay("border-cell", "station", "2025-05-14 14:00", "2025-05-15 14:00")
                .facts();
        assertThat(DOCKETING
                        .docket(facts, LocalDate.of(2026, 1, 1))
                        .of("CBP-05")
                        .getFirst()
                        .words())
                .contains("does not apply, it ended before that, on May 15, 2025");
    }

    @ParameterizedTest(name = "shower at {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-05-16 08:00 | Kept
            2025-05-18 08:00 | Crossed
            2025-05-17       | Unknown
            """)
    void a_shower_is_held_against_its_hour(String at, String outcome) {
        var facts = new CaseMaker()
                .stay("border-cell", "station", "2025-05-14 14:00", "2025-05-20 14:00")
                .event("shower-given", at)
                .facts();
        var found =
                DOCKETING.docket(facts, LocalDate.of(2026, 1, 1)).of("CBP-05").getFirst();
        assertThat(found.outcome().getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void a_circumstance_that_takes_a_case_out_is_named() {
        var facts = new CaseMaker()
                .event("absence-order", "2026-01-05")
                .is("absent-in-custody", "yes")
                .facts();
        assertThat(DOCKETING
                        .docket(facts, LocalDate.of(2026, 2, 1))
                        .of("HRG-02")
                        .getFirst()
                        .words())
                .contains("does not apply, absent-in-custody is 'yes'");
    }

    @Test
    void a_bond_that_was_frozen_is_no_longer_to_be_frozen() {
        var facts = new CaseMaker()
                .event("bond-granted", "2026-11-23")
                .event("bond-frozen", "2026-11-24")
                .facts();
        var docket = DOCKETING.docket(facts, LocalDate.of(2026, 12, 1));
        assertThat(docket.of("LAW-14A").getFirst().outcome()).isInstanceOf(Outcome.Overtaken.class);
        assertThat(docket.of("LAW-14B").getFirst().dates().orElseThrow().legal())
                .isEqualTo("2027-02-22");
    }

    @Test
    void the_board_in_washington_has_a_holiday_more() {
        var facts = new CaseMaker().event("oral-decision", "2032-12-21").facts();
        var found =
                DOCKETING.docket(facts, LocalDate.of(2033, 1, 3)).of("BIA-01").getFirst();
        assertThat(found.dates().orElseThrow().legal()).isEqualTo("2033-01-21");
        assertThat(found.dates().orElseThrow().safe()).isEqualTo("2033-01-19");
    }

    @Test
    void an_office_that_was_closed_moves_the_day_and_asks_for_a_look() {
        var facts = new CaseMaker()
                .event("oral-decision", "2026-11-23")
                .boardClosed("2026-12-23", "closed for snow")
                .facts();
        var found =
                DOCKETING.docket(facts, LocalDate.of(2026, 12, 1)).of("BIA-01").getFirst();
        assertThat(found.dates().orElseThrow().legal()).isEqualTo("2026-12-24");
        assertThat(found.needsConfirming()).isTrue();
    }

    /// An appeal goes to the Board, a petition to a court of appeals, papers to the court of the case; each day counted
    /// here ends on December 23, 2026.
    @ParameterizedTest(name = "{0} from {1} on {2}: closed in {3}, due {4}")
    @CsvSource({
        "BIA-01, oral-decision, 2026-11-23, court, 2026-12-23",
        "BIA-01, oral-decision, 2026-11-23, board, 2026-12-24",
        "PFR-01, final-order, 2026-11-23, court, 2026-12-23",
        "PFR-01, final-order, 2026-11-23, board, 2026-12-23",
        "ASY-01, arrival, 2025-12-23, court, 2026-12-24",
        "ASY-01, arrival, 2025-12-23, board, 2026-12-23",
    })
    void a_closure_moves_only_what_has_to_reach_that_office(
            String rule, String fact, String on, String closed, String due) {
        var maker = new CaseMaker().event(fact, on).is("unaccompanied-child", "no");
        var facts = (closed.equals("court")
                        ? maker.closed("2026-12-23", "closed for snow")
                        : maker.boardClosed("2026-12-23", "closed for snow"))
                .facts();
        var found = DOCKETING.docket(facts, LocalDate.of(2026, 12, 1)).of(rule).getFirst();
        assertThat(found.dates().orElseThrow().legal()).isEqualTo(due);
    }

    @Test
    void what_is_unknown_is_listed_by_itself() {
        var facts = new CaseMaker().event("individual-hearing", "2027-01-19").facts();
        assertThat(DOCKETING.docket(facts, LocalDate.of(2026, 12, 1)).unknown())
                .extracting(found -> found.rule().id())
                .containsExactly("ICPM-03", "ICPM-04");
    }
}
