package org.safeconduct.packet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.form.facts.Facts;

/// What is pointed out before an I-589 is signed.
class ReviewIT {
    @TempDir
    private static Path folder;

    private static FormLibrary library;

    @BeforeAll
    static void add() {
        library = FormLibrary.in(folder);
        library.add(Samples.form(Samples.I_589));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # facts that say this            | instead of this                        | rule   | page | found by these words
            marital-status: single           | marital-status: married                | FM-07  | 2    | not married, but the facts name a spouse
            court-proceedings: never         | court-proceedings: now                 | FM-07  | 1    | not in proceedings now
            left-country: 2026-11-01         | left-country: 2025-11-20               | FM-07  | 1    | after the last entry
            born: { date: 2026-05-06,        | born: { date: 1991-05-06,              | FM-07  | 1    | before the applicant's date of birth
            torture:              { answer: no | torture:              { answer: yes  | FM-07  | 6    | but torture is not feared
            organizations-today:  { answer: yes | organizations-today:  { answer: no  | FM-07  | 6    | yet somebody still does
            from: 2008-09, to: 2007          | from: 2008-09, to: 2013-06             | FM-07  | 4    | ends before it begins
            filed-late:           { answer: yes | filed-late:           { answer: no  | ASY-01 | 8    | within one year
            grounds: [political-opinion]     | grounds: [political-opinion, torture]  | FM-07  | 5    | not checked as a ground
            to: 2026-01                      | to: present                            | FM-07  | 4    | the facts say when it ended
            a-number: A 24-155               | a-number: A 241-555-013                | FM-08  | 1    | too few or too many digits
            given: Андрей, middle            | given: Andrei, middle                  | FM-05  | 1    | not Latin
            born: { date: 1991-05, city      | born: { date: 1991-05-06, city         | FM-08  | 1    | month, day and year
            phone: +7 343 555 01 47          | phone: (602) 555-0147                  | FM-08  | 1    | not one of the United States
            """)
    void an_answer_that_can_not_stand_is_named_with_its_page(
            String says, String instead, String rule, int page, String words) {
        assertThat(findings(Samples.yaml().replace(instead, says))).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(Objects.requireNonNull(finding.place()).page()).isEqualTo(page);
            assertThat(finding.words()).contains(words);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # left out                 | page | question
            religion: none             | 1    | Part A.I, question 17 (Religion) has no answer yet
            marriage: {                | 2    | Part A.II, Your spouse, question 9 (Date of marriage) has no answer yet
            siblings: []               | 4    | Part A.III, question 5 (Siblings) has no answer yet
            returned:                  | 8    | Part C, question 4 (Return to the country of harm) has no answer yet: No; Yes
            counsel-list-given: yes    | 9    | Part D (List of persons who may assist at little or no cost) has no answer yet
            """)
    void a_question_without_an_answer_is_named_with_its_page(String leftOut, int page, String words) {
        var yaml = Samples.yaml()
                .lines()
                .filter(line -> !line.strip().startsWith(leftOut))
                .toList();
        assertThat(findings(String.join("\n", yaml))).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("ASY-20");
            assertThat(Objects.requireNonNull(finding.place()).page()).isEqualTo(page);
            assertThat(finding.words()).startsWith(words);
        });
    }

    @Test
    void who_is_abroad_can_not_be_included() {
        var yaml = Samples.yaml().replaceFirst("  in-us: no\n", "  in-us: no\n  include: yes\n");
        assertThat(findings(yaml)).anyMatch(finding -> finding.words().contains("is not in the United States"));
    }

    @Test
    void yes_without_an_explanation_is_no_answer() {
        var yaml = Samples.yaml()
                .replace(
                        "past-harm:            { answer: yes, account: \"On March 6, 2022 …\" }",
                        "past-harm: { answer: yes }");
        assertThat(findings(yaml))
                .anyMatch(finding -> finding.words().contains("question 1.A")
                        && finding.words().contains("explanation"));
    }

    @Test
    void filing_after_a_year_asks_for_the_reason() {
        assertThat(findings(Samples.facts(), LocalDate.parse("2027-03-01")))
                .anyMatch(finding -> finding.rule().equals("ASY-01"));
    }

    @Test
    void the_last_day_of_the_year_is_in_time() {
        assertThat(findings(Samples.facts(), LocalDate.parse("2027-02-27"))).isEmpty();
    }

    @Test
    void a_form_past_its_printed_expiration_is_to_be_confirmed() {
        assertThat(findings(Samples.facts(), LocalDate.parse("2027-10-01")))
                .anyMatch(finding -> finding.rule().equals("FM-03"));
    }

    @Test
    void a_detained_applicant_lives_in_the_facility() {
        var facts =
                Samples.facts().with("custody.state", "detained").with("custody.facility", "Florence Detention Center");
        assertThat(findings(facts, Filled.DAY))
                .singleElement()
                .matches(finding -> finding.words().contains("not the facility"));
    }

    @Test
    void the_manifest_and_the_facts_speak_of_the_same_person() {
        var facts = Samples.facts().with("filing.a-number", "A 999-999-999");
        assertThat(findings(facts, Filled.DAY))
                .singleElement()
                .matches(finding -> finding.words().contains("A-number is not the one of the manifest"));
    }

    @Test
    void findings_quote_no_answer() {
        var yaml = Samples.yaml().replace("marital-status: married", "marital-status: single");
        assertThat(findings(yaml)).noneMatch(finding -> finding.words().contains("Sokolov"));
    }

    private static List<Finding> findings(String yaml) {
        return findings(Samples.facts(yaml), Filled.DAY);
    }

    private static List<Finding> findings(Facts facts, LocalDate day) {
        return library.find("I-589").orElseThrow().review(facts, day);
    }
}
