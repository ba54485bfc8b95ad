package org.safeconduct.chronology.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What the words of a phrase may mean, before anybody asks what it says.
class WordsTest {
    private static String shown(Word word) {
        return word.senses().stream()
                .map(sense -> (sense.concept() + " " + sense.detail()).strip())
                .sorted()
                .reduce((one, other) -> one + " or " + other)
                .orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ENGLISH   | March             | MONTH 3
            ENGLISH   | the second        | NUMBER 2
            ENGLISH   | last              | LAST or PREVIOUS
            ENGLISH   | a few             | FEW
            ENGLISH   | twenty-three      | NUMBER 23
            ENGLISH   | 3rd               | NUMBER 3
            ENGLISH   | 1990s             | DECADE 1990
            ENGLISH   | 3/5/2022          | DIGITS 3/5/2022
            ENGLISH   | half a year       | LENGTH 6 month
            ENGLISH   | perestroika       | nothing
            RUSSIAN   | сентября          | MONTH 9
            RUSSIAN   | двадцать третьего | NUMBER 23
            RUSSIAN   | 3-го              | NUMBER 3
            RUSSIAN   | 90-х              | DECADE 90
            RUSSIAN   | полтора года      | LENGTH 18 month
            RUSSIAN   | мартини           | nothing
            UKRAINIAN | вересня           | MONTH 9
            UKRAINIAN | п'ятниця          | WEEKDAY 5
            UKRAINIAN | півроку           | LENGTH 6 month
            SPANISH   | veintitrés        | NUMBER 23
            SPANISH   | treinta y uno     | NUMBER 31
            SPANISH   | miércoles         | WEEKDAY 3
            SPANISH   | año y medio       | LENGTH 18 month
            """)
    void a_word_is_known_with_all_that_it_may_mean(Language language, String phrase, String senses) {
        assertThat(Words.of(phrase, language).list())
                .singleElement()
                .satisfies(word -> assertThat(shown(word)).isEqualTo(senses));
    }

    /// What every language needs; only some have an article, or put "ago" in front.
    @ParameterizedTest
    @EnumSource(Language.class)
    void a_language_has_words_for_everything(Language language) {
        var rare = EnumSet.of(
                Concept.DIGITS,
                Concept.SHORT_YEAR,
                Concept.DASH,
                Concept.ARTICLE,
                Concept.AGO_FIRST,
                Concept.OF,
                Concept.AT,
                Concept.IN);
        assertThat(Lexicon.of(language).concepts()).containsAll(EnumSet.complementOf(rare));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_language_is_found_by_its_code(Language language) {
        assertThat(Language.find(language.code())).contains(language);
        assertThat(Language.find(language.code().toUpperCase(Locale.ROOT))).contains(language);
    }

    @Test
    void a_language_that_nobody_wrote_down_is_not_found() {
        assertThat(Language.find("ka")).isEmpty();
    }

    @Test
    void what_follows_a_word_is_shown_as_it_was_said() {
        var words = Words.of("two days before  the «Second» arrest…!", Language.ENGLISH);
        assertThat(words.after(words.list().get(2))).isEqualTo("the «Second» arrest…");
    }

    @Test
    void what_may_be_passed_over_is_gone_and_what_may_mean_something_is_not() {
        assertThat(Words.of("on the 3rd of March", Language.ENGLISH).list())
                .extracting(WordsTest::shown)
                .containsExactly("NUMBER 3", "FILLER or OF", "MONTH 3");
        assertThat(Words.of("the, the", Language.ENGLISH).list()).isEmpty();
    }

    @Test
    void the_first_number_of_a_pair_does_not_swallow_the_second() {
        assertThat(Words.of("two or three", Language.ENGLISH).list()).hasSize(3);
        assertThat(Words.of("три четыре", Language.RUSSIAN).list()).hasSize(2);
        assertThat(Words.of("31 1", Language.ENGLISH).list()).hasSize(2);
    }

    @Test
    void nothing_has_no_words() {
        assertThat(Words.of("", Language.ENGLISH).list()).isEmpty();
        assertThat(Words.of("\u0301 \u200F", Language.ENGLISH).list()).isEmpty();
        assertThat(Words.of("…", Language.ENGLISH).list()).isEmpty();
    }
}
