package org.safeconduct.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A house's own versions over the rules that ship.
class AmendedRulebookTest {
    private static final Rulebook SHIPPED = Rulebook.packaged();
    private static final Rule THIRTY = SHIPPED.rule("BIA-01", LocalDate.of(2026, 11, 23));

    @ParameterizedTest(name = "asked on {0}: {1}")
    @CsvSource({"2026-11-30, 30 days", "2026-12-01, 10 days", "2027-03-31, 10 days", "2027-04-01, 30 days"})
    void a_version_holds_on_its_own_days_and_the_shipped_one_around_it(LocalDate on, String period) {
        var book = SHIPPED.amended(List.of(edition("BIA-01", "10", "valid-from: 2026-12-01, valid-to: 2027-03-31,")));
        assertThat(book.rule("BIA-01", on).period().shown()).isEqualTo(period);
    }

    @ParameterizedTest(name = "asked on {0}: {1}")
    @CsvSource({"2026-11-30, 10 days", "2026-12-01, 14 days", "2030-01-01, 14 days"})
    void of_two_versions_for_one_day_the_later_holds(LocalDate on, String period) {
        var book = SHIPPED.amended(
                List.of(edition("BIA-01", "10", ""), edition("BIA-01", "14", "valid-from: 2026-12-01,")));
        assertThat(book.rule("BIA-01", on).period().shown()).isEqualTo(period);
    }

    @Test
    void each_version_says_whose_it_is() {
        var house = new Edition(2, "Nora Whitfield", LocalDate.of(2026, 11, 30));
        var book = SHIPPED.amended(
                List.of(edition("BIA-01", "10", "valid-from: 2026-12-01,").by(house)));
        assertThat(book.versions("BIA-01")).extracting(Rule::edition).containsExactly(null, house);
    }

    @Test
    void the_rules_that_ship_stay_as_they_were() {
        SHIPPED.amended(List.of(edition("BIA-01", "10", "")));
        assertThat(SHIPPED.versions("BIA-01")).containsExactly(THIRTY);
    }

    @ParameterizedTest(name = "{0} {1} counts alike: {2}")
    @CsvSource({
        "30, '', false",
        "10, '', false",
        "same, '', true",
        "same, 'valid-from: 2026-12-01,', true",
        "same, 'valid-from: 2026-12-01, valid-to: 2026-12-02,', true",
    })
    void other_words_alone_count_alike(String amount, String term, boolean alike) {
        var edition = amount.equals("same")
                ? read(RuleText.file(List.of(THIRTY))
                        .replace(
                                "words: ",
                                term.isEmpty()
                                        ? "words: Anew "
                                        : term.replace(", ", "\n  ").replace(",", "\n  ") + "words: "))
                : edition("BIA-01", amount, term);
        assertThat(SHIPPED.amended(List.of(edition)).countsLike(SHIPPED, "BIA-01"))
                .isEqualTo(alike);
    }

    @Test
    void a_rule_that_is_new_counts_otherwise_than_none() {
        var book = SHIPPED.amended(List.of(edition("BIA-77", "10", "")));
        assertThat(book.countsLike(SHIPPED, "BIA-77")).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            BIA-01  | {amount: 10, unit: business days, counts: {makes: deadline, what: x, from: [oral-decision]}} |
            BIA-01  | {text: soon} | 'amount', 'counts'
            BIA-01  | {amount: 10, unit: days} | 'counts'
            IN-20   | {text: soon} | 'list'
            IN-20   | {list: [BIA-01]} |
            HOL-02  | {text: soon} | 'observed'
            ECAS-05 | {amount: 25, unit: pages} | in MB
            BIA-77  | {text: anything} |
            """)
    void what_the_program_reads_has_to_stay(String id, String value, String words) {
        var misfit = SHIPPED.misfit(read(file(id, value, "")));
        if (words == null) {
            assertThat(misfit).isEmpty();
        } else {
            assertThat(misfit.orElseThrow()).contains(words);
        }
    }

    @Test
    void every_rule_that_ships_fits_its_own_place() {
        assertThat(SHIPPED.list())
                .allSatisfy(rule -> assertThat(SHIPPED.misfit(rule)).isEmpty());
    }

    @Test
    void the_mark_changes_with_a_word_and_not_with_the_makers_second_look() {
        var text = RuleText.file(List.of(THIRTY));
        assertThat(RuleText.mark(read(text))).isEqualTo(RuleText.mark(THIRTY));
        assertThat(RuleText.mark(read(text.replaceFirst("verified-on: '.*?'", "verified-on: '2027-01-01'"))))
                .isEqualTo(RuleText.mark(THIRTY));
        assertThat(RuleText.mark(read(text.replace("words: ", "words: Now ")))).isNotEqualTo(RuleText.mark(THIRTY));
    }

    private static Rule edition(String id, String days, String term) {
        return read(file(
                id,
                "{amount: " + days + ", unit: days, counts: {makes: deadline, what: x, from: [oral-decision]}}",
                term));
    }

    private static String file(String id, String value, String term) {
        return "format: safeconduct/rules/1\nrules:\n  - {id: " + id
                + ", title: T, words: W, citation: C, source: S, as-of: '2026', confidence: likely, verified-on: 2026-11-22, "
                + term + " value: " + value + "}\n";
    }

    private static Rule read(String file) {
        return ((RuleFile.Sound) RuleFile.read(file.getBytes(UTF_8))).rules().getFirst();
    }
}
