package org.safeconduct.chronology.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.chronology.phrase.Hint.ENDS_BEFORE_IT_BEGINS;
import static org.safeconduct.chronology.phrase.Hint.NOTHING_KNOWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.chronology.phrase.Meaning.NotUnderstood;
import org.safeconduct.chronology.word.Language;

/// What is said of words that are no time.
class HintTest {
    private static Hint hint(String phrase, Telling telling) {
        var answer = Phrases.read(phrase, telling);
        assertThat(answer.meaning()).as(phrase).isInstanceOf(NotUnderstood.class);
        assertThat(answer.said()).isEqualTo(phrase);
        return ((NotUnderstood) answer.meaning()).hint();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ENGLISH   | 30 February 2022              | NO_SUCH_DAY
            ENGLISH   | February 30, 2022             | NO_SUCH_DAY
            ENGLISH   | 29 February 2023              | NO_SUCH_DAY
            ENGLISH   | 31 April                      | NO_SUCH_DAY
            ENGLISH   | 13/13/2022                    | NO_SUCH_DAY
            ENGLISH   | 2022-02-30                    | NO_SUCH_DAY
            ENGLISH   | 00/00/2022                    | NO_SUCH_DAY
            ENGLISH   | on Thursday                   | WHICH_WEEK
            ENGLISH   | from 7 to 3 March 2022        | ENDS_BEFORE_IT_BEGINS
            ENGLISH   | between 2022 and 2019         | ENDS_BEFORE_IT_BEGINS
            ENGLISH   | from May 2022 to March 2022   | ENDS_BEFORE_IT_BEGINS
            ENGLISH   | I do not know                 | NOTHING_KNOWN
            ENGLISH   | 123456789012345678901234567890 | NOTHING_KNOWN
            ENGLISH   | …                             | NOTHING_KNOWN
            ENGLISH   | 7                             | NOTHING_KNOWN
            RUSSIAN   | 31 июня 2022 года             | NO_SUCH_DAY
            RUSSIAN   | 32.01.2022                    | NO_SUCH_DAY
            RUSSIAN   | в пятницу                     | WHICH_WEEK
            RUSSIAN   | с 7 по 3 марта 2022 года      | ENDS_BEFORE_IT_BEGINS
            UKRAINIAN | 31 червня 2022 року           | NO_SUCH_DAY
            UKRAINIAN | у п'ятницю                    | WHICH_WEEK
            UKRAINIAN | між 2022 і 2019 роками        | ENDS_BEFORE_IT_BEGINS
            SPANISH   | 31 de junio de 2022           | NO_SUCH_DAY
            SPANISH   | el viernes                    | WHICH_WEEK
            SPANISH   | del 7 al 3 de marzo de 2022   | ENDS_BEFORE_IT_BEGINS
            SPANISH   | no sé                         | NOTHING_KNOWN
            """)
    void what_is_no_time_is_answered_with_what_would_help(Language language, String phrase, Hint hint) {
        assertThat(hint(phrase, Invented.telling(language))).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ENGLISH   | yesterday
            ENGLISH   | last year
            ENGLISH   | in March last year
            ENGLISH   | last summer
            RUSSIAN   | вчера
            RUSSIAN   | в прошлом году
            UKRAINIAN | вчора
            UKRAINIAN | минулого року
            SPANISH   | ayer
            SPANISH   | el año pasado
            """)
    void what_hangs_on_the_day_of_telling_asks_for_it(Language language, String phrase) {
        assertThat(hint(phrase, Telling.in(language))).isEqualTo(Hint.WHEN_TOLD);
    }

    @Test
    void a_whole_page_is_no_time() {
        assertThat(hint("March ".repeat(100), Invented.telling(Language.ENGLISH)))
                .isEqualTo(NOTHING_KNOWN);
        assertThat(hint("a ".repeat(140), Invented.telling(Language.ENGLISH))).isEqualTo(NOTHING_KNOWN);
        assertThat(hint("3 or ".repeat(50), Invented.telling(Language.ENGLISH))).isEqualTo(NOTHING_KNOWN);
    }

    @Test
    void nothing_at_all_is_no_time() {
        assertThat(hint("", Invented.telling(Language.ENGLISH))).isEqualTo(NOTHING_KNOWN);
        assertThat(hint(" \u200F ", Invented.telling(Language.ENGLISH))).isEqualTo(NOTHING_KNOWN);
    }

    @Test
    void the_two_ends_are_looked_at_once_more() {
        assertThat(ENDS_BEFORE_IT_BEGINS.sentence()).contains("order");
    }

    @ParameterizedTest
    @EnumSource(Hint.class)
    void a_hint_is_a_sentence(Hint hint) {
        assertThat(hint.sentence()).matches("[A-Z].*\\.");
    }
}
