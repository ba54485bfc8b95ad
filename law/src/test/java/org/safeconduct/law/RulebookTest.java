package org.safeconduct.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulebookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Rulebook BOOK = Rulebook.packaged();

    @Test
    void finds_the_version_that_holds_on_a_day() {
        var book = Rulebook.of(Rulebook.read("test.yaml", yaml("""
                - {id: FEE-01, valid-to: 2026-09-30, value: {amount: 100, unit: USD}, %s}
                - {id: FEE-01, valid-from: 2026-10-01, value: {amount: 110, unit: USD}, %s}
                """)).toList());
        assertThat(book.rule("FEE-01", LocalDate.of(2026, 9, 30)).amount("USD")).isEqualByComparingTo("100");
        assertThat(book.rule("FEE-01", LocalDate.of(2026, 10, 1)).amount("USD")).isEqualByComparingTo("110");
    }

    @Test
    void refuses_two_entries_for_the_same_days() {
        assertThatThrownBy(() -> read("- {id: FEE-01, %s}\n- {id: FEE-01, %s}\n"))
                .hasMessage("Rule FEE-01 has two entries for the same days.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "citation", "source", "as-of", "confidence", "verified-on"})
    void refuses_a_rule_without(String field) {
        var complete = "- {id: FEE-01, %s}\n".formatted(COMPLETE);
        var lacking = complete.replaceFirst(", " + field + ": [^,}]+", "");
        assertThat(lacking).isNotEqualTo(complete);
        assertThatThrownBy(() -> read(lacking)).hasMessageContaining("'" + field + "' is missing");
    }

    @Test
    void asks_for_an_id_that_exists_on_the_day() {
        assertThatThrownBy(() -> BOOK.rule("LANG-99", TODAY)).hasMessage("There is no rule LANG-99 for 2026-11-23.");
        assertThat(BOOK.find("APP-04", LocalDate.of(2022, 1, 1))).isEmpty();
    }

    @Test
    void reads_the_limit_in_decimal_megabytes() {
        assertThat(BOOK.rule("ECAS-05", TODAY).bytes()).isEqualTo(25_000_000);
    }

    @Test
    void reads_letter_size_in_points() {
        assertThat(BOOK.rule("DOC-01", TODAY).points()).containsExactly(612f, 792f);
    }

    @Test
    void reads_days_texts_lists_and_editions() {
        assertThat(BOOK.rule("ICPM-04", TODAY).days()).isEqualTo(15);
        assertThat(BOOK.rule("APP-01", TODAY).text()).isEqualTo("EOIR-28");
        assertThat(BOOK.rule("DOC-10", TODAY).items()).startsWith("DETAINED");
        assertThat(BOOK.rule("FORM-I-589", TODAY).findEdition()).contains("01/20/25");
        assertThat(BOOK.rule("LANG-01", TODAY).findEdition()).isEmpty();
    }

    @Test
    void refuses_to_read_a_value_in_another_unit() {
        assertThatThrownBy(() -> BOOK.rule("ECAS-05", TODAY).days()).hasMessageContaining("is in MB, not in days");
        assertThatThrownBy(() -> BOOK.rule("LANG-01", TODAY).text()).hasMessage("Rule LANG-01 has no value.");
    }

    @Test
    void searches_words_in_any_order_and_case() {
        assertThat(BOOK.search("certificate TRANSLATOR")).extracting(Rule::id).contains("LANG-03");
        assertThat(BOOK.search("larger 25 MB")).extracting(Rule::id).containsExactly("ECAS-05");
        assertThat(BOOK.search("no-such-word")).isEmpty();
    }

    @Test
    void shows_everything_short_of_certain_as_confirm() {
        assertThat(BOOK.rule("LANG-01", TODAY).needsConfirming()).isFalse();
        assertThat(BOOK.rule("ECAS-05", TODAY).confidence().shown()).isEqualTo("confirm");
        assertThat(BOOK.rule("DOC-10", TODAY).confidence().shown()).isEqualTo("confirm");
    }

    @Test
    void lists_rules_that_nobody_verified_since_a_day() {
        var book = read("- {id: FEE-01, %s}\n".formatted(COMPLETE));
        assertThat(book.unverifiedSince(LocalDate.of(2026, 11, 22))).isEmpty();
        assertThat(book.unverifiedSince(LocalDate.of(2026, 11, 23)))
                .extracting(Rule::id)
                .containsExactly("FEE-01");
    }

    private static final String COMPLETE =
            "title: T, words: W, citation: C, source: S, as-of: '2026', confidence: likely, verified-on: 2026-11-22";

    private static Rulebook read(String rules) {
        return Rulebook.of(Rulebook.read("test.yaml", yaml(rules)).toList());
    }

    private static byte[] yaml(String rules) {
        return ("format: safeconduct/rules/1\nrules:\n" + rules.replace("%s", COMPLETE)).getBytes(UTF_8);
    }
}
