package org.safeconduct.app.calendar.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.deadlines.count.Step;
import org.safeconduct.deadlines.facts.Remark;
import org.safeconduct.law.Period;
import org.safeconduct.law.Vocabulary;

class SentencesTest {
    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle("messages/calendar", Locale.of(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void every_word_of_the_law_s_vocabulary_has_a_text(String language) {
        var words = Vocabulary.packaged();
        var asked = Stream.of(words.events(), words.spells(), words.places(), words.circumstances())
                .flatMap(part -> part.keySet().stream())
                .map(word -> "calendar.word." + word);
        var values = words.circumstances().keySet().stream()
                .flatMap(name -> words.values(name).stream())
                .map(value -> "calendar.value." + value);
        assertThat(Stream.concat(asked, values).filter(key -> !texts(language).containsKey(key)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void every_kind_of_step_of_period_and_of_remark_has_a_sentence(String language) {
        var steps = Stream.of(Step.Says.values()).map(says -> "calendar.step." + says);
        var periods = Stream.of(Period.Unit.values()).map(unit -> "calendar.period." + unit);
        var remarks = Stream.of(Remark.Says.values()).map(says -> "calendar.remark." + says);
        assertThat(Stream.of(steps, periods, remarks)
                        .flatMap(keys -> keys)
                        .filter(key -> !texts(language).containsKey(key)))
                .isEmpty();
    }

    @Test
    void the_english_words_are_those_of_the_law() {
        assertThat(Vocabulary.packaged().events())
                .allSatisfy((word, meaning) -> assertThat(texts("en").getString("calendar.word." + word))
                        .isEqualTo(meaning));
    }
}
