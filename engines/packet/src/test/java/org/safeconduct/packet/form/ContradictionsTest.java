package org.safeconduct.packet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionsTest {
    private static final String NAME =
            "format: safeconduct/facts/1\napplicant:\n  name: { family: Sokolov, given: Andrei }\n";
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");

    @Test
    void the_example_of_the_documentation_agrees_with_itself() {
        assertThat(Contradictions.of(Samples.facts(), DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # facts beside the name                                                                  | pointed at
            '  marital-status: married;spouse: none'                                                 | spouse
            '  marital-status: divorced;spouse: { name: { family: A, given: B } }'                   | spouse
            'claim: { feared-harm: { answer: no }, grounds: [torture] }'                             | claim.feared-harm.answer
            'claim: { torture: { answer: no }, convention-against-torture: yes }'                    | claim.torture.answer
            'claim: { returned: { answer: no, account: I did not. } }'                               | claim.returned.answer
            'children: [{ name: { family: A, given: B }, include: yes, marital-status: married }]'   | children[0].include
            'children: [{ name: { family: A, given: B }, include: yes, born: { date: 2005-11-23 } }]' | children[0].include
            'children: [{ name: { family: A, given: B }, born: { date: 2027-01 } }]'                 | children[0].born.date
            '  entries: [{ date: 2024-01-01 }, { date: 2025-01-01 }]'                                | applicant.entries[0].date
            '  entries: [{ date: 2027-01-01 }]'                                                      | applicant.entries[0].date
            'jobs: [{ from: 2020-05, to: 2019 }]'                                                    | jobs[0].to
            'residences: [{ city: Eloy, to: 2026-01 }]'                                              | residences[0].to
            """)
    void answers_that_can_not_both_be_true_are_pointed_at(String facts, String path) {
        var found = Contradictions.of(Samples.facts(NAME + facts.replace(';', '\n') + "\n"), DAY);
        assertThat(found).extracting(Disagreement::path).contains(path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # facts that may look wrong and are not
            'children: [{ name: { family: A, given: B }, include: yes, born: { date: 2005-11-24 } }]'
            'jobs: [{ from: 2019-05, to: 2019 }]'
            'jobs: [{ from: 2019~, to: 2018 }]'
            'claim: { torture: { answer: yes }, grounds: [torture] }'
            '  marital-status: widowed;spouse: none'
            """)
    void doubt_is_no_contradiction(String facts) {
        assertThat(Contradictions.of(Samples.facts(NAME + facts.replace(';', '\n') + "\n"), DAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # last arrival, day of filing, answer, found
            2025-11-23, 2026-11-23, no,  false
            2025-11-22, 2026-11-23, no,  true
            2025-11-22, 2026-11-23, yes, false
            2025-11-23, 2026-11-23, yes, true
            2024-02-29, 2025-02-28, no,  false
            2025-11,    2026-11-23, no,  false
            2025,       2026-11-23, no,  false
            """)
    void the_year_runs_from_the_day_after_the_last_arrival(
            String arrival, LocalDate day, String answer, boolean found) {
        var facts = Samples.facts(
                NAME + "  entries: [{ date: " + arrival + " }]\nclaim: { filed-late: { answer: " + answer + " } }\n");
        assertThat(Contradictions.of(facts, day).stream()
                        .anyMatch(one -> one.rule().equals("ASY-01")))
                .isEqualTo(found);
    }

    @Test
    void the_spelling_of_the_charging_document_is_compared_without_case_and_marks() {
        var facts = Samples.facts().with("filing.family", "SOKOLOV").with("filing.a-number", "A241555013");
        assertThat(Contradictions.of(facts, DAY)).isEmpty();
    }
}
