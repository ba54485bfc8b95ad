package org.safeconduct.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the rules to the words in which case facts are told.
class VocabularyTest {
    private static final Vocabulary WORDS = Vocabulary.packaged();
    private static final List<Rule> RULES = Rulebook.packaged().list();

    @Test
    void every_fact_that_a_rule_counts_from_has_a_meaning() {
        assertThat(countings()
                        .flatMap(counting ->
                                Stream.of(counting.from(), counting.elseFrom()).flatMap(List::stream)))
                .isNotEmpty()
                .allMatch(word ->
                        WORDS.events().containsKey(word) || WORDS.places().containsKey(word));
    }

    @Test
    void every_fact_that_ends_a_count_is_an_event() {
        assertThat(countings().flatMap(counting -> counting.endedBy().stream()))
                .isNotEmpty()
                .allMatch(WORDS.events()::containsKey);
    }

    @Test
    void every_fact_that_stops_a_clock_is_a_spell() {
        assertThat(countings().flatMap(counting -> counting.stoppedBy().stream()))
                .isNotEmpty()
                .allMatch(WORDS.spells()::containsKey);
    }

    @Test
    void every_circumstance_that_a_rule_asks_for_can_be_told() {
        assertThat(asked())
                .isNotEmpty()
                .allSatisfy(asked -> assertThat(WORDS.circumstances()).containsKey(asked.getKey()));
    }

    @Test
    void every_value_that_a_rule_asks_for_can_be_told() {
        assertThat(asked()).allSatisfy(asked -> {
            var values = WORDS.values(asked.getKey());
            assertThat(values.isEmpty() || values.containsAll(asked.getValue()))
                    .as(asked.toString())
                    .isTrue();
        });
    }

    @Test
    void a_rule_outranks_only_rules_that_exist() {
        var ids = RULES.stream().map(Rule::id).toList();
        assertThat(RULES.stream()
                        .flatMap(rule -> rule.findStatus().stream())
                        .flatMap(table -> table.outranks().stream()))
                .isNotEmpty()
                .allMatch(ids::contains);
    }

    @Test
    void finds_the_meaning_of_any_word() {
        assertThat(WORDS.find("arrival")).contains("last arrival in the United States");
        assertThat(WORDS.find("no-such-word")).isEmpty();
    }

    private static Stream<Counting> countings() {
        return RULES.stream().flatMap(rule -> rule.findCounting().stream());
    }

    private static List<Map.Entry<String, List<String>>> asked() {
        var counted = countings().flatMap(counting -> Stream.of(counting.when(), counting.unless()));
        var answered = RULES.stream()
                .flatMap(rule -> rule.findStatus().stream())
                .flatMap(table -> table.answers().stream())
                .map(StatusTable.Line::when);
        return Stream.concat(counted, answered)
                .flatMap(found -> found.asked().entrySet().stream())
                .toList();
    }
}
