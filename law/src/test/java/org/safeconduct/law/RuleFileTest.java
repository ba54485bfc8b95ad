package org.safeconduct.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.law.schema.Problem;

/// Files of rules that somebody brought.
class RuleFileTest {
    private static final String AROUND = """
            format: safeconduct/rules/1
            rules:
              - {id: BIA-01, title: T, words: W, citation: C, source: S, as-of: '2026', confidence: likely,
                 verified-on: 2026-11-22, value: %s}
            """;

    @Test
    void every_rule_that_ships_is_read_again_as_the_program_writes_it() {
        var rules = Rulebook.packaged().list();
        assertThat(RuleFile.read(RuleText.file(rules).getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        RuleFile.Sound.class,
                        read -> assertThat(RuleText.file(read.rules())).isEqualTo(RuleText.file(rules)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {amount: 30, unit: days, counts: {makes: deadline, what: x, from: [oral-decison]}} | Did you mean 'oral-decision'?
            {amount: 30, unit: days, counts: {makes: deadline, what: x, from: [arrival], ended-by: [lunch]}} | No case knows the word 'lunch'
            {amount: 30, unit: days, counts: {makes: deadline, what: x, from: [arrival], stopped-by: [arrival]}} | No case knows the word 'arrival'
            {amount: 30, unit: days, counts: {makes: deadline, what: x, from: [arrival], when: {weather: [rain]}}} | No case knows the word 'weather'
            {amount: 30, unit: days, counts: {makes: deadline, what: x, from: [arrival], unless: {appeal: [perhaps]}}} | No case knows the word 'perhaps'
            {amount: 0, unit: days, counts: {makes: deadline, what: x, from: [arrival]}} | whole number from 1 to 40000
            {amount: 1.5, unit: days, counts: {makes: deadline, what: x, from: [arrival]}} | whole number from 1 to 40000
            {amount: 999999999, unit: business days} | whole number from 1 to 40000
            {amount: 30, unit: MB, counts: {makes: deadline, what: x, from: [arrival]}} | says how long
            {text: x, counts: {makes: deadline, what: x, from: [arrival]}} | says how long
            {holidays: [{name: X, month: 2, day: 29}]} | Not every year has such a day
            {holidays: [{name: X, month: 4, day: 31}]} | Not every year has such a day
            {amount: thirty, unit: days} | number
            """)
    void tells_what_nothing_can_be_counted_by(String value, String words) {
        assertThat(problems(AROUND.formatted(value))).contains(words);
    }

    @Test
    void a_rule_that_ends_before_it_begins_is_refused() {
        var turned = AROUND.formatted("{text: x}")
                .replace("words: W,", "words: W, valid-from: 2026-02-01, valid-to: 2026-01-31,");
        assertThat(problems(turned)).contains("lies before its first");
    }

    @Test
    void a_rule_may_hold_on_one_day() {
        var day = AROUND.formatted("{text: x}")
                .replace("words: W,", "words: W, valid-from: 2026-02-01, valid-to: 2026-02-01,");
        assertThat(RuleFile.read(day.getBytes(UTF_8))).isInstanceOf(RuleFile.Sound.class);
    }

    @Test
    void a_draft_of_the_parts_of_a_rule_is_that_rule() {
        assertThat(Rulebook.packaged().list()).allSatisfy(rule -> {
            var parts = RuleText.parts(rule);
            var amount =
                    parts.amount().isEmpty() ? "" : "amount: %s\nunit: %s\n".formatted(parts.amount(), parts.unit());
            var fields = new LinkedHashMap<String, String>();
            fields.put("id", rule.id());
            fields.put("title", rule.title());
            fields.put("words", rule.words());
            fields.put("citation", rule.citation());
            fields.put("source", rule.source());
            fields.put("as-of", rule.asOf());
            fields.put("confidence", rule.confidence().name().toLowerCase(Locale.ROOT));
            fields.put(
                    "valid-from",
                    rule.term().from() == null ? "" : rule.term().from().toString());
            fields.put(
                    "valid-to", rule.term().to() == null ? "" : rule.term().to().toString());
            fields.put("verified-on", rule.verifiedOn().toString());
            var read =
                    RuleFile.read(RuleText.draft(fields, amount + parts.rest()).getBytes(UTF_8));
            assertThat(read).isInstanceOf(RuleFile.Sound.class);
            assertThat(Rulebook.of(((RuleFile.Sound) read).rules()).countsLike(Rulebook.of(List.of(rule)), rule.id()))
                    .isTrue();
        });
    }

    private static String problems(String file) {
        return RuleFile.read(file.getBytes(UTF_8)) instanceof RuleFile.Faulty(List<Problem> problems)
                ? problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))
                : "";
    }
}
