package org.safeconduct.deadlines.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.safeconduct.deadlines.facts.Remark;
import org.safeconduct.law.Rulebook;

class DocketingTest {
    private static final Docketing DOCKETING = Docketing.of(Rulebook.packaged());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # BIA-01, decision of November 23, 2026, due on December 23
            nothing yet                |              |            | 2026-11-24 | Due
            on the last day            |              |            | 2026-12-23 | Due
            the day after              |              |            | 2026-12-24 | Passed
            received on the last day   | appeal-filed | 2026-12-23 | 2027-01-10 | Met
            received a day late        | appeal-filed | 2026-12-24 | 2027-01-10 | Late
            asked before it came       | appeal-filed | 2026-12-20 | 2026-12-01 | Due
            asked before the decision  |              |            | 2026-11-01 | NotStarted
            """)
    void a_deadline_is_due_then_met_late_or_passed(
            String what, String fact, String day, LocalDate asked, String outcome) {
        var maker = new CaseMaker().event("oral-decision", "2026-11-23");
        if (fact != null) {
            maker.event(fact, day);
        }
        assertThat(of("BIA-01", maker, asked).outcome().getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    @Test
    void every_answer_carries_its_derivation() {
        var found = of("BIA-01", new CaseMaker().event("oral-decision", "2026-11-25"), TODAY.plusDays(3));
        assertThat(found.words())
                .isEqualTo("Notice of appeal (Form EOIR-26), received by the Board: due by December 28,"
                        + " 2026, in 32 days; safe by December 24, 2026.");
        assertThat(found.steps())
                .extracting(step -> step.words())
                .first()
                .asString()
                .isEqualTo("Counted from oral decision, Wednesday, November 25, 2026 (declaration).");
        assertThat(found.rule().citation()).contains("8 CFR 1003.38(b)");
        assertThat(found.changes())
                .contains("Another day for the fact it is counted from.")
                .anyMatch(words -> words.contains("vacated"));
        assertThat(found.needsConfirming()).isFalse();
    }

    @Test
    void a_rule_that_was_not_read_asks_for_confirmation() {
        assertThat(of("BIA-02", new CaseMaker().event("oral-decision", "2026-11-25"), TODAY.plusDays(3))
                        .needsConfirming())
                .isTrue();
    }

    @Test
    void a_certain_rule_counted_by_a_doubtful_one_asks_for_confirmation() {
        var maker = new CaseMaker().event("grant", "2024-02-29");
        assertThat(of("POST-05", maker, LocalDate.of(2024, 3, 5)).needsConfirming())
                .isTrue();
        assertThat(of("POST-05", new CaseMaker().event("grant", "2024-02-28"), LocalDate.of(2024, 3, 5))
                        .needsConfirming())
                .isFalse();
    }

    @Test
    void a_fact_that_is_missing_is_named() {
        var found = of("ICPM-04", new CaseMaker().event("individual-hearing", "2027-01-19"), TODAY);
        assertThat(found.outcome()).isEqualTo(new Outcome.Unknown("whether the person is detained"));
    }

    @Test
    void what_has_not_begun_says_what_is_not_recorded() {
        var found = of("ASY-01", new CaseMaker(), TODAY);
        assertThat(found.outcome())
                .isEqualTo(new Outcome.NotStarted("no last arrival in the United States is recorded"));
    }

    @Test
    void for_a_detained_person_no_date_is_made_up() {
        var maker = new CaseMaker().event("individual-hearing", "2026-12-14").is("custody", "detained");
        assertThat(of("ICPM-03", maker, TODAY).words()).contains("the date that the court or judge set");
        assertThat(of("ICPM-04", maker, TODAY).outcome()).isInstanceOf(Outcome.Aside.class);
    }

    @Test
    void a_judges_order_goes_first() {
        var maker = new CaseMaker()
                .event("individual-hearing", "2026-12-14")
                .is("custody", "detained")
                .order("ICPM-03", "2026-11-30");
        var found = of("ICPM-03", maker, TODAY);
        assertThat(found.dates().orElseThrow().legal()).isEqualTo("2026-11-30");
        assertThat(found.steps())
                .extracting(step -> step.words())
                .anyMatch(words -> words.startsWith(
                        "The judge’s date goes before every count: Monday, November 30, 2026, by Hon. Ruth Alvarado"));
    }

    @Test
    void an_order_on_a_day_off_moves_to_the_next_business_day() {
        var maker = new CaseMaker()
                .event("individual-hearing", "2026-12-14")
                .is("custody", "detained")
                .order("ICPM-03", "2026-11-26");
        assertThat(of("ICPM-03", maker, TODAY).dates().orElseThrow().legal()).isEqualTo("2026-11-27");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the team counts 30 days at Adelanto before Judge Okafor; 15 are the rule
            Adelanto | Hon. Daniel Okafor | 2026-12-21
            Adelanto | Hon. Ruth Alvarado | 2027-01-04
            Eloy     | Hon. Daniel Okafor | 2027-01-04
            """)
    void a_team_may_count_in_its_own_way_for_a_court_and_judge(String court, String judge, LocalDate legal) {
        var maker = new CaseMaker()
                .event("individual-hearing", "2027-01-19")
                .is("custody", "released")
                .is("court", court)
                .is("judge", judge)
                .setting("ICPM-04", 30, "Adelanto", "Hon. Daniel Okafor");
        assertThat(of("ICPM-04", maker, TODAY).dates().orElseThrow().legal()).isEqualTo(legal);
    }

    @Test
    void a_setting_says_who_decided_it_when_and_why() {
        var maker = new CaseMaker()
                .event("individual-hearing", "2027-01-19")
                .is("custody", "released")
                .setting("ICPM-04", 30, null, null);
        assertThat(of("ICPM-04", maker, TODAY).steps())
                .extracting(step -> step.words())
                .contains("The team counts 30 days instead of 15 days before every court: her standing order"
                        + " (set by Nora Whitfield on Tuesday, September 1, 2026).");
        assertThat(of("ICPM-04", maker, LocalDate.of(2026, 8, 31))
                        .dates()
                        .orElseThrow()
                        .legal())
                .isEqualTo("2027-01-04");
    }

    @Test
    void each_hearing_has_its_own_date() {
        var maker = new CaseMaker()
                .event("individual-hearing", "2027-01-19", "first")
                .event("individual-hearing", "2027-03-02", "second")
                .event("papers-filed", "2026-11-20", "first")
                .is("custody", "released");
        var found = DOCKETING.docket(maker.facts(), TODAY).of("ICPM-04");
        assertThat(found)
                .extracting(one -> one.outcome().getClass().getSimpleName())
                .containsExactly("Met", "Due");
    }

    @Test
    void the_soonest_deadline_comes_first() {
        var maker = new CaseMaker().event("final-order", "2026-11-20").event("address-change", "2026-11-20");
        assertThat(DOCKETING.docket(maker.facts(), TODAY).due())
                .extracting(one -> one.rule().id())
                .startsWith("ADR-01", "ADR-01W", "ADR-03");
    }

    @Test
    void facts_that_contradict_each_other_are_not_counted_with() {
        var facts = new CaseMaker()
                .stay("border-cell", "station", "2026-02-24", "2026-02-20")
                .facts();
        assertThatThrownBy(() -> DOCKETING.docket(facts, TODAY))
                .hasMessage("The stay at station ends on 2026-02-20, before it begins on 2026-02-24.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-26 | Thanksgiving Day
            2026-11-28 | a Saturday
            2026-12-02 | closed for snow
            """)
    void a_hearing_on_a_day_off_is_remarked_on(String day, String why) {
        var facts = new CaseMaker()
                .event("master-hearing", day)
                .closed("2026-12-02", "closed for snow")
                .facts();
        assertThat(DOCKETING.docket(facts, TODAY).remarks())
                .singleElement()
                .extracting(Remark::words)
                .asString()
                .contains("falls on a day on which the court is closed (" + why + "). Look at the notice again.");
    }

    @Test
    void nothing_is_known_of_an_empty_case() {
        var docket = DOCKETING.docket(CaseFacts.none(), TODAY);
        assertThat(docket.dated()).isEmpty();
        assertThat(docket.reckonings()).allMatch(one -> one.outcome() instanceof Outcome.NotStarted);
    }

    @Test
    void shows_what_would_move_before_it_moves() {
        var before = new CaseMaker().event("oral-decision", "2026-11-23").facts();
        var after = new CaseMaker().event("oral-decision", "2026-11-25").facts();
        var moves = DOCKETING.compare(before, after, LocalDate.of(2026, 11, 25)).moves();
        assertThat(moves)
                .extracting(Shift.Move::words)
                .containsExactly(
                        "Notice of appeal (Form EOIR-26), received by the Board moves from December 23, 2026 to December 28, 2026,"
                                + " 5 days later.",
                        "Notice of appeal under the vacated ten-day rule, as a caution moves from December 3, 2026 to December 7,"
                                + " 2026, 4 days later.");
    }

    @Test
    void shows_what_comes_and_goes() {
        var before = new CaseMaker().event("oral-decision", "2026-11-23").facts();
        var after = new CaseMaker().event("absence-order", "2026-11-23").facts();
        var moves = DOCKETING.compare(before, after, TODAY).moves();
        assertThat(moves)
                .extracting(Shift.Move::words)
                .anyMatch(words -> words.startsWith("Gone: Notice of appeal"))
                .anyMatch(words -> words.startsWith("New: Motion to rescind"));
        assertThat(DOCKETING.compare(before, before, TODAY).moves()).isEmpty();
    }

    @Test
    void a_release_moves_the_work_from_the_courts_date_to_the_manuals() {
        var hearing = new CaseMaker().event("individual-hearing", "2027-03-02");
        var detained =
                hearing.stay("detention-center", "Adelanto", "2026-03-02", null).facts();
        var released = detained.withStays(List.of(new CaseFacts.Stay(
                detained.stays().getFirst().place(),
                CaseMaker.point("2026-03-02"),
                CaseMaker.point("2026-11-20"),
                "papers")));
        var events = new java.util.ArrayList<>(released.events());
        events.add(new CaseFacts.Event("release", CaseMaker.point("2026-11-20"), "", "papers"));
        var moves =
                DOCKETING.compare(detained, released.withEvents(events), TODAY).moves();
        assertThat(moves)
                .extracting(
                        move -> move.after() == null ? "" : move.after().rule().id())
                .contains("ICPM-04", "LAW-12");
    }

    private static Reckoning of(String rule, CaseMaker maker, LocalDate on) {
        return DOCKETING.docket(maker.facts(), on).of(rule).getFirst();
    }

    @Test
    void tucson_has_a_floor_of_its_own() {
        var tucson = new CaseMaker()
                .stay("border-cell", "Nogales", "2026-02-24 14:00", "2026-03-02", Map.of("sector", "tucson"));
        var sandiego = new CaseMaker()
                .stay("border-cell", "Otay Mesa", "2026-02-24 14:00", "2026-03-02", Map.of("sector", "san-diego"));
        assertThat(of("CBP-09", tucson, TODAY).outcome()).isInstanceOf(Outcome.Passed.class);
        assertThat(of("CBP-09", sandiego, TODAY).outcome()).isInstanceOf(Outcome.Aside.class);
    }
}
