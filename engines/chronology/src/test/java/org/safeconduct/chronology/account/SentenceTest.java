package org.safeconduct.chronology.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.chronology.network.Relation;

/// What is said to a person, in both languages of the application.
class SentenceTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final String BUNDLE = "org.safeconduct.chronology.account.sentences";

    private static List<String> keys(Locale language) {
        Enumeration<String> keys = ResourceBundle.getBundle(BUNDLE, language).getKeys();
        return Collections.list(keys).stream().sorted().toList();
    }

    static Stream<String> keys() {
        return keys(Locale.ENGLISH).stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_sentence_is_whole_in_both_languages(String key) {
        var sentence = new Sentence(key, List.of("one", "two", "three", "four", "five"));
        assertThat(sentence.in(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
        assertThat(sentence.in(SPANISH)).endsWith(".").doesNotContain("{").isNotEqualTo(sentence.in(Locale.ENGLISH));
    }

    @Test
    void both_languages_have_the_same_sentences() {
        assertThat(keys(SPANISH)).isEqualTo(keys(Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Inconsistency.Rule.class)
    void a_question_names_nothing_that_was_said(Inconsistency.Rule rule) {
        assertThat(rule.question().values()).isEmpty();
        assertThat(rule.question().in(Locale.ENGLISH))
                .startsWith("Please tell me")
                .doesNotContain("'");
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void every_relation_has_its_sentence(Relation relation) {
        assertThat(Sentence.of("said." + relation, "the call", "the visit").in(Locale.ENGLISH))
                .contains("the call", "the visit");
    }

    @Test
    void a_name_with_a_brace_or_a_quote_stays_as_it_is() {
        assertThat(Sentence.of("said.BEFORE", "{0} d'Arc", "O'Neill").in(Locale.ENGLISH))
                .isEqualTo("{0} d'Arc is before O'Neill.");
    }
}
