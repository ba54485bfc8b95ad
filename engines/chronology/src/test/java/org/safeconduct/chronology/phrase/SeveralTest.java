package org.safeconduct.chronology.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.chronology.rule.Rule;
import org.safeconduct.chronology.word.Language;

/// Where words may mean one thing or the other, both are kept and the reason is named.
class SeveralTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ENGLISH   | 3/5/2022                      | several 2022-03-05 2022-05-03 | DAY-OR-MONTH
            ENGLISH   | 03.05.2022                    | several 2022-03-05 2022-05-03 | DAY-OR-MONTH
            ENGLISH   | before 3/5/2022               | several open open             | DAY-OR-MONTH
            ENGLISH   | a week after 3/5/2022         | several 2022-03-11 2022-05-09 | DAY-OR-MONTH
            ENGLISH   | Monday, 3 March 2022          | several 2022-02-28 2022-03-03 | WEEK-DAY
            ENGLISH   | Sunday 3/5/2022               | several 2022-03-06 2022-03-05 2022-05-01 2022-05-03 | WEEK-DAY
            RUSSIAN   | в субботу 4 марта 2022 года   | several 2022-03-04 2022-03-05 | WEEK-DAY
            UKRAINIAN | у суботу 4 березня 2022 року  | several 2022-03-04 2022-03-05 | WEEK-DAY
            SPANISH   | el sábado 4 de marzo de 2022  | several 2022-03-04 2022-03-05 | WEEK-DAY
            ENGLISH   | Easter 2022                   | several 2022-04-15 2022-04-22 | WHICH-CHURCH
            RUSSIAN   | Пасха 2022                    | several 2022-04-15 2022-04-22 | WHICH-CHURCH
            UKRAINIAN | на Різдво 2022 року           | several 2022-01-06 2022-12-24 | WHICH-CHURCH
            SPANISH   | Navidad de 2022               | several 2022-01-06 2022-12-24 | WHICH-CHURCH
            ENGLISH   | Meskerem 2010                 | several 2010-09-11 2017-09-11 | WHICH-YEAR
            ENGLISH   | Eid al-Fitr 2000              | several 2000-01-08 2000-12-27 | TWICE-A-YEAR
            ENGLISH   | last March                    | several 2024-03-01 2025-03-01 | TOLD
            """)
    void both_readings_are_kept_and_it_is_said_why(Language language, String phrase, String expected, String rule) {
        var answer = Phrases.read(phrase, Invented.telling(language));
        assertThat(answer.line().split(" ")).containsExactlyInAnyOrder(expected.split(" "));
        assertThat(answer.rules()).extracting(Rule::id).contains(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ENGLISH   | the nineties     | several 1990-01-01 2090-01-01
            ENGLISH   | 3/15/98          | several 1998-03-15 2098-03-15
            RUSSIAN   | 15.03.98         | several 1998-03-15 2098-03-15
            UKRAINIAN | у дев'яностих    | several 1990-01-01 2090-01-01
            SPANISH   | los años noventa | several 1990-01-01 2090-01-01
            """)
    void a_short_year_needs_the_day_of_telling(Language language, String phrase, String expected) {
        var untold = Phrases.read(phrase, Telling.in(language));
        assertThat(untold.line()).isEqualTo(expected);
        assertThat(untold.rules()).extracting(Rule::id).contains("SHORT-YEAR");
        assertThat(Phrases.read(phrase, Invented.telling(language)).meaning()).isInstanceOf(Meaning.Dated.class);
    }

    @Test
    void a_month_above_twelve_leaves_one_reading() {
        assertThat(Phrases.read("13/5/2022", Invented.telling(Language.ENGLISH)).line())
                .isEqualTo("date 2022-05-13 2022-05-13 0");
        assertThat(Phrases.read("5/13/2022", Invented.telling(Language.SPANISH)).line())
                .isEqualTo("date 2022-05-13 2022-05-13 0");
    }

    @Test
    void two_readings_of_one_day_are_one() {
        assertThat(Phrases.read("5/5/2022", Invented.telling(Language.ENGLISH)).line())
                .isEqualTo("date 2022-05-05 2022-05-05 0");
        assertThat(Phrases.read("Easter 2025", Invented.telling(Language.ENGLISH))
                        .line())
                .isEqualTo("date 2025-04-18 2025-04-21 5");
    }
}
