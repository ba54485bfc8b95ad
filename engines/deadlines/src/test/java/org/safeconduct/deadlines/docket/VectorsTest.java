package org.safeconduct.deadlines.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.law.Rulebook;

/// The arithmetic of every rule, worked out by hand from what the register of rules says.
class VectorsTest {
    private static final Docketing DOCKETING = Docketing.of(Rulebook.packaged());

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # register of court rules, test vectors T1 to T10: rule, fact, its day, legal date
            BIA-01  | oral-decision       | 2026-11-25 | 2026-12-28
            BIA-01  | oral-decision       | 2026-11-23 | 2026-12-23
            BIA-01  | oral-decision       | 2026-12-04 | 2027-01-04
            MTR-02  | final-order         | 2026-10-05 | 2027-01-04
            PFR-01  | final-order         | 2026-11-20 | 2026-12-21
            ASY-01  | arrival             | 2026-01-31 | 2027-02-01
            EAD-01  | asylum-filed        | 2026-11-23 | 2027-04-22
            EAD-02  | asylum-filed        | 2026-11-23 | 2027-05-22
            # the same register, sections 3 to 8
            BIA-01  | decision-served     | 2026-11-23 | 2026-12-23
            BIA-02  | oral-decision       | 2026-11-23 | 2026-12-03
            BIA-05  | briefing-schedule   | 2026-11-23 | 2026-12-14
            ICPM-06 | opponent-filing     | 2026-11-23 | 2026-12-03
            ICPM-10 | notice-served       | 2026-11-23 | 2026-12-03
            ASY-18A | asylum-filed        | 2026-11-23 | 2027-01-07
            ASY-18B | asylum-filed        | 2026-11-23 | 2027-05-22
            ASY-02T | late-reason-ended   | 2026-11-23 | 2027-05-23
            CF-03   | fear-denied         | 2026-11-21 | 2026-11-28
            RF-01   | reasonable-fear-referral | 2026-11-23 | 2026-12-03
            RF-02   | reasonable-fear-to-court | 2026-11-23 | 2026-12-03
            """)
    void a_rule_before_a_decision_makes_its_date(String rule, String fact, LocalDate day, LocalDate legal) {
        assertThat(legal(rule, fact, day)).isEqualTo(legal);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # the same register, sections 6 to 8
            HRG-02  | absence-order       | 2026-11-23 | 2027-05-24
            MTR-01  | final-order         | 2026-11-23 | 2026-12-23
            PFR-03A | record-available    | 2026-11-23 | 2027-01-04
            PFR-03B | government-brief-served | 2026-11-23 | 2026-12-07
            ADR-01  | address-change      | 2026-11-20 | 2026-11-25
            ADR-01W | address-change      | 2026-11-20 | 2026-11-30
            ADR-03  | address-change      | 2026-11-20 | 2026-11-30
            ADR-04C | transfer            | 2026-11-20 | 2026-11-25
            ADR-04C | release             | 2026-11-20 | 2026-11-25
            FEE-03  | fee-notice          | 2026-11-23 | 2026-12-23
            FEE-03Y | asylum-filed        | 2026-11-23 | 2027-11-23
            POST-01 | grant               | 2026-11-25 | 2026-12-28
            POST-02 | grant-final         | 2026-11-23 | 2027-01-07
            POST-05 | grant               | 2026-11-23 | 2028-11-23
            POST-06 | grant-final         | 2026-10-01 | 2027-01-31
            POST-07 | grant-final         | 2026-11-23 | 2031-11-23
            POST-07M | grant-final        | 2026-11-23 | 2027-02-21
            POST-11 | travel-document-issued | 2026-11-23 | 2027-11-23
            POST-12 | grant               | 2026-11-23 | 2027-11-23
            """)
    void a_rule_after_a_decision_makes_its_date(String rule, String fact, LocalDate day, LocalDate legal) {
        assertThat(legal(rule, fact, day)).isEqualTo(legal);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # register of detention rules, sections 2 and 3
            STD-11  | grievance-filed     | 2026-11-20 | 2026-11-25
            STD-12A | abuse-grievance-filed | 2026-11-20 | 2026-11-25
            STD-12B | abuse-grievance-appealed | 2026-11-20 | 2026-12-20
            STD-13A | victim-segregated   | 2026-11-20 | 2026-11-25
            STD-15  | abuse-report        | 2026-11-20 | 2027-02-18
            LAW-12  | release             | 2026-11-20 | 2026-11-27
            LAW-14A | bond-granted        | 2026-11-25 | 2026-11-27
            LAW-14B | bond-frozen         | 2026-11-20 | 2027-02-18
            REM-09  | harm                | 2026-11-23 | 2028-11-23
            REM-09S | tort-claim-received | 2026-11-23 | 2027-05-23
            REM-09D | tort-claim-denied   | 2026-11-23 | 2027-05-23
            FOIA-01 | records-requested   | 2026-02-09 | 2026-03-10
            FOIA-01X | records-requested  | 2026-02-09 | 2026-03-24
            FOIA-01E | hurry-requested    | 2026-11-20 | 2026-11-30
            FOIA-01A | records-refused    | 2026-11-20 | 2027-02-18
            # thirty days, of which the last is Thanksgiving
            BIA-01G | grant               | 2026-10-27 | 2026-11-27
            """)
    void a_rule_about_detention_makes_its_date(String rule, String fact, LocalDate day, LocalDate legal) {
        assertThat(legal(rule, fact, day)).isEqualTo(legal);
    }

    private static LocalDate legal(String rule, String fact, LocalDate day) {
        var facts = new CaseMaker().event(fact, day.toString()).facts();
        var on = day.isAfter(LocalDate.of(2026, 11, 25)) ? day : LocalDate.of(2026, 11, 25);
        return DOCKETING
                .docket(facts, on)
                .of(rule)
                .getFirst()
                .dates()
                .orElseThrow()
                .legal();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # the same, counted back: vectors T4 and T5 for a person at liberty; BIO-02 whoever it is
            ICPM-04 | individual-hearing 2027-01-19 | released | 2027-01-04 | 2027-01-04
            ICPM-04 | individual-hearing 2027-01-04 | released | 2026-12-18 | 2026-12-21
            ICPM-05 | master-hearing 2027-01-19 | never-detained | 2027-01-04 | 2027-01-04
            BIO-02 | individual-hearing 2027-01-19 | detained | 2026-12-18 | 2026-12-20
            EAD-11 | work-permit-ends 2027-05-22 | released | 2026-11-23 | 2026-11-23
            """)
    void a_rule_counts_back(String rule, String fact, String custody, LocalDate safe, LocalDate legal) {
        var parts = fact.split(" ", 2);
        var facts =
                new CaseMaker().event(parts[0], parts[1]).is("custody", custody).facts();
        var dates = DOCKETING
                .docket(facts, LocalDate.of(2026, 11, 23))
                .of(rule)
                .getFirst()
                .dates();
        assertThat(dates.orElseThrow().legal()).isEqualTo(legal);
        assertThat(dates.orElseThrow().safe()).isEqualTo(safe);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # register of detention rules, LAW-1, LAW-2 and LAW-4: while detained
            LAW-01  | final-order | 2026-05-01 | 2026-10-28
            LAW-02A | final-order | 2026-11-01 | 2027-01-30
            LAW-02B | final-order | 2026-11-01 | 2027-04-30
            """)
    void a_rule_runs_while_the_person_is_detained(String rule, String fact, String day, LocalDate legal) {
        var facts = new CaseMaker().event(fact, day).is("custody", "detained").facts();
        var reckoning =
                DOCKETING.docket(facts, LocalDate.of(2026, 11, 23)).of(rule).getFirst();
        assertThat(reckoning.dates().orElseThrow().legal()).isEqualTo(legal);
        var free = new CaseMaker().event(fact, day).is("custody", "released").facts();
        assertThat(DOCKETING
                        .docket(free, LocalDate.of(2026, 11, 23))
                        .of(rule)
                        .getFirst()
                        .outcome())
                .isInstanceOf(Outcome.Aside.class);
    }

    @Test
    void an_oral_decision_goes_before_a_written_one() {
        var facts = new CaseMaker()
                .event("oral-decision", "2026-11-20")
                .event("decision-served", "2026-11-23")
                .facts();
        assertThat(DOCKETING.docket(facts, LocalDate.of(2026, 11, 25)).of("BIA-01"))
                .singleElement()
                .satisfies(found -> assertThat(found.trigger().kind()).isEqualTo("oral-decision"));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # register of detention rules, S-1: five days are 120 hours, 48 over; seven are 168, 96 over
            2025-05-14 14:00 | 2025-05-19 14:00 | Crossed | 120 to 120 | 48 to 48
            2025-05-14 14:00 | 2025-05-21 14:00 | Crossed | 168 to 168 | 96 to 96
            # only the days are known: the bounds are told, and crossed either way
            2025-05-14       | 2025-05-20       | Crossed | 120 to 168 | 48 to 96
            # clocks went forward on March 9, 2025: 72 hours by the wall are 71 in truth
            2025-03-07 14:00 | 2025-03-10 14:00 | Kept    | 71 to 71 | none
            # and back on November 2, 2025: 72 by the wall are 73
            2025-10-31 14:00 | 2025-11-03 14:00 | Crossed | 73 to 73 | 1 to 1
            2025-05-14 14:00 | 2025-05-17 14:00 | Kept    | 72 to 72 | none
            2025-05-14       | 2025-05-15       | Kept    | 0 to 48 | none
            """)
    void hours_in_a_border_cell_are_real_hours(String from, String to, String outcome, String held, String beyond) {
        var facts = new CaseMaker()
                .stay("border-cell", "Otay Mesa station", from, to)
                .facts();
        var found = DOCKETING
                .docket(facts, LocalDate.of(2026, 11, 23))
                .of("CBP-01")
                .getFirst()
                .outcome();
        assertThat(found.getClass().getSimpleName()).isEqualTo(outcome);
        switch (found) {
            case Outcome.Crossed crossed -> {
                assertThat(shown(crossed.held())).isEqualTo(held);
                assertThat(shown(crossed.beyond())).isEqualTo(beyond);
            }
            case Outcome.Kept kept -> assertThat(shown(kept.held())).isEqualTo(held);
            default -> throw new AssertionError(found);
        }
    }

    private static String shown(Outcome.Held held) {
        return held.least() + " to " + held.most();
    }

    @Test
    void an_hour_that_decides_is_asked_for() {
        var facts = new CaseMaker()
                .stay("border-cell", "Otay Mesa station", "2025-05-14", "2025-05-17")
                .facts();
        assertThat(DOCKETING
                        .docket(facts, LocalDate.of(2026, 11, 23))
                        .of("CBP-01")
                        .getFirst()
                        .words())
                .contains("unknown until this is recorded: the hour of the", "at least 48 and at most 96 hours");
    }

    @Test
    void six_months_in_the_central_district_come_again_and_again() {
        // LAW-4 of the register: 180, 360 and 540 days, three by month 18
        var facts = new CaseMaker()
                .stay(
                        "detention-center",
                        "Adelanto",
                        "2025-05-20",
                        null,
                        java.util.Map.of("district", "central-california"))
                .facts();
        var found = DOCKETING.docket(facts, LocalDate.of(2026, 11, 23)).of("LAW-04");
        assertThat(found)
                .extracting(reckoning -> reckoning.dates().orElseThrow().legal().toString())
                .containsExactly("2025-11-16", "2026-05-15", "2026-11-11", "2027-05-10");
        assertThat(found.getLast().outcome()).isInstanceOf(Outcome.Running.class);
        assertThat(found).allMatch(Reckoning::needsConfirming);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # PROP and REM of the register: each clock from its own fact, none from another's
            2025-05-14 | 2025-05-20 | 2027-05-14
            2026-02-24 | 2026-03-02 | 2028-02-24
            """)
    void a_claim_about_a_cell_runs_from_its_first_day(String from, String to, LocalDate legal) {
        var facts = new CaseMaker().stay("border-cell", "station", from, to).facts();
        var found = DOCKETING
                .docket(facts, LocalDate.of(2026, 11, 23))
                .of("REM-09C")
                .getFirst();
        assertThat(found.dates().orElseThrow().legal()).isEqualTo(legal);
    }
}
