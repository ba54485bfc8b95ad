package org.safeconduct.deadlines.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.law.Rulebook;
import org.safeconduct.law.StatusTable.Answer;

/// What is open to whom, by manner of entry, circuit and stage; register of detention rules LAW-1 to LAW-18.
class StandingsTest {
    private static final Docketing DOCKETING = Docketing.of(Rulebook.packaged());
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # question                                    | circumstances                                        | answer    | among the reasons
            a bond hearing before a judge                 | entry=port-of-entry apprehended=port                 | CLOSED    | LAW-13
            a bond hearing before a judge                 | entry=port-of-entry apprehended=port                 | CLOSED    | LAW-11
            a bond hearing before a judge                 | entry=without-inspection apprehended=border          | CONTESTED | LAW-11
            a bond hearing before a judge                 | charge=mandatory-detention                           | CLOSED    | LAW-13
            a bond hearing before a judge                 | order=final                                          | CLOSED    | LAW-06
            a bond hearing before a judge                 | proceeding=fear-review                               | CLOSED    | CF-05
            a bond hearing before a judge                 | entry=without-inspection apprehended=interior circuit=5th | CLOSED | LAW-07
            """)
    void a_bond_hearing_is_open_or_not_for_a_reason(String question, String circumstances, Answer answer, String rule) {
        answers(question, circumstances, answer, rule);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # question                                    | circumstances                                        | answer    | among the reasons
            a hearing because detention has lasted six months | custody=detained                                 | CLOSED    | LAW-03
            a hearing because detention has lasted six months | custody=detained district=central-california     | CONTESTED | LAW-04
            a hearing because detention has lasted six months | custody=detained circuit=5th                     | CONTESTED | LAW-09
            parole by ICE                                 | custody=detained apprehended=port                    | CONTESTED | LAW-17
            habeas in the district of detention           | custody=detained                                     | OPEN      | LAW-18
            habeas in the district of detention           | custody=released                                     | CONTESTED | LAW-18
            an appeal to the Board                        | proceeding=fear-review                               | CLOSED    | CF-04
            an appeal to the Board                        | appeal=waived                                        | CLOSED    | BIA-03
            a first application for asylum                | proceeding=withholding-only                          | CLOSED    | RF-03
            a first application for asylum                | asylum-denied-before=yes                             | CONTESTED | ASY-05
            asylum in spite of the one-year limit         | unaccompanied-child=yes                              | OPEN      | ASY-04
            asylum in spite of the one-year limit         | late-reason=changed-circumstances                    | CONTESTED | ASY-04L
            a motion to reopen at any time                | country-conditions-changed=yes                       | OPEN      | MTR-03
            rescission of an order made in absence, at any time | absent-in-custody=yes                          | OPEN      | HRG-03
            suit against a private operator under its standards of care | state=california operator=private      | OPEN      | REM-07
            """)
    void a_question_is_answered_with_its_reasons(String question, String circumstances, Answer answer, String rule) {
        answers(question, circumstances, answer, rule);
    }

    private static void answers(String question, String circumstances, Answer answer, String rule) {
        var maker = new CaseMaker();
        for (var circumstance : circumstances.split(" ")) {
            var sides = circumstance.split("=", 2);
            maker.is(sides[0], sides[1]);
        }
        var standing = DOCKETING
                .docket(maker.facts(), ON)
                .standing(question)
                .findFirst()
                .orElseThrow();
        assertThat(standing.answer()).isEqualTo(answer);
        assertThat(standing.reasons()).extracting(reason -> reason.rule().id()).contains(rule);
        assertThat(standing.reasons())
                .allSatisfy(reason -> assertThat(reason.because()).endsWith("."));
    }

    @Test
    void the_place_of_detention_tells_circuit_and_district() {
        var facts = new CaseMaker()
                .stay("detention-center", "Adelanto", "2026-03-02", null, java.util.Map.of("circuit", "9th"))
                .is("entry", "without-inspection")
                .is("apprehended", "interior")
                .facts();
        var standing = DOCKETING
                .docket(facts, ON)
                .standing("a bond hearing before a judge")
                .findFirst()
                .orElseThrow();
        assertThat(standing.reasons()).extracting(reason -> reason.rule().id()).contains("LAW-07");
    }

    @Test
    void a_transfer_changes_the_law_of_the_circuit() {
        var facts = new CaseMaker()
                .stay("detention-center", "Adelanto", "2026-03-02", "2026-11-01", java.util.Map.of("circuit", "9th"))
                .stay("detention-center", "Dilley", "2026-11-01", null, java.util.Map.of("circuit", "5th"))
                .is("entry", "without-inspection")
                .is("apprehended", "interior")
                .facts();
        assertThat(answer(facts, LocalDate.of(2026, 10, 20))).isEqualTo(Answer.OPEN);
        assertThat(answer(facts, ON)).isEqualTo(Answer.CLOSED);
    }

    @Test
    void a_circumstance_holds_for_its_days() {
        var facts = new CaseMaker().facts();
        var dated = new org.safeconduct.deadlines.facts.CaseFacts.Circumstance(
                "custody", "released", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), "papers");
        var released = facts.withCircumstances(java.util.List.of(dated));
        assertThat(DOCKETING
                        .docket(released, LocalDate.of(2026, 10, 31))
                        .standing("habeas in the district of detention")
                        .findFirst()
                        .orElseThrow()
                        .answer())
                .isNull();
        assertThat(DOCKETING
                        .docket(released, ON)
                        .standing("habeas in the district of detention")
                        .findFirst()
                        .orElseThrow()
                        .answer())
                .isEqualTo(Answer.CONTESTED);
    }

    private static Answer answer(org.safeconduct.deadlines.facts.CaseFacts facts, LocalDate on) {
        return DOCKETING
                .docket(facts, on)
                .standing("a bond hearing before a judge")
                .findFirst()
                .orElseThrow()
                .answer();
    }
}
