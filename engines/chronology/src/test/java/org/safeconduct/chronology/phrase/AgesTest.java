package org.safeconduct.chronology.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.phrase.Meaning.Aged;
import org.safeconduct.chronology.rule.Rule;
import org.safeconduct.chronology.word.Language;

/// How old somebody was, and when.
class AgesTest {
    private static Aged aged(String phrase, Telling telling) {
        return (Aged) Phrases.read(phrase, telling).meaning();
    }

    @Test
    void without_a_birth_date_an_age_has_no_days() {
        assertThat(aged("when I was 19", Telling.in(Language.ENGLISH))).isEqualTo(new Aged(19, 19, Optional.empty()));
    }

    @Test
    void a_birth_year_gives_an_age_two_years() {
        var born = Bounds.of(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 12, 31));
        var days = aged("when I was 19", Telling.in(Language.ENGLISH).bySomeoneBorn(born))
                .days();
        assertThat(days.orElseThrow().start())
                .isEqualTo(Bounds.of(LocalDate.of(2009, 1, 1), LocalDate.of(2010, 12, 30)));
    }

    @Test
    void a_birth_date_that_is_open_gives_no_days() {
        var born = new Bounds(Optional.empty(), Optional.of(LocalDate.of(1990, 12, 31)));
        assertThat(aged("when I was 19", Telling.in(Language.ENGLISH).bySomeoneBorn(born))
                        .days())
                .isEmpty();
    }

    @Test
    void born_on_the_29th_of_february_the_birthday_is_the_28th() {
        var leap = LocalDate.of(2000, 2, 29);
        var days = aged("when I turned 18", Telling.in(Language.ENGLISH).bySomeoneBorn(Bounds.of(leap, leap)))
                .days();
        assertThat(days.orElseThrow().start().earliest()).contains(LocalDate.of(2018, 2, 28));
    }

    @Test
    void about_an_age_is_a_year_more_to_either_side() {
        var answer = Phrases.read("when I was about 19", Invented.telling(Language.ENGLISH));
        assertThat(answer.line()).isEqualTo("age 2008-04-20 2011-04-19 183");
        assertThat(answer.rules()).extracting(Rule::id).containsExactly("ABOUT-AGE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ENGLISH   | when I was seven              | 7  | 7
            ENGLISH   | when she was 7 years old      | 7  | 7
            ENGLISH   | aged 19 or 20                 | 19 | 20
            ENGLISH   | at the age of sixty-five      | 65 | 65
            ENGLISH   | on my 21st birthday           | 21 | 21
            ENGLISH   | I was 19                      | 19 | 19
            RUSSIAN   | когда мне было семь лет       | 7  | 7
            RUSSIAN   | мне было 19-20 лет            | 19 | 20
            RUSSIAN   | в возрасте шестидесяти пяти лет | 65 | 65
            RUSSIAN   | в двадцать один год           | 21 | 21
            UKRAINIAN | коли мені було сім років      | 7  | 7
            UKRAINIAN | мені було 19-20 років         | 19 | 20
            UKRAINIAN | у віці шістдесяти п'яти років | 65 | 65
            SPANISH   | cuando tenía siete años       | 7  | 7
            SPANISH   | a los 19 o 20 años            | 19 | 20
            SPANISH   | a la edad de sesenta y cinco años | 65 | 65
            SPANISH   | con 19 años de edad           | 19 | 19
            """)
    void an_age_is_an_age_in_any_language(Language language, String phrase, int least, int most) {
        assertThat(aged(phrase, Telling.in(language))).isEqualTo(new Aged(least, most, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            RUSSIAN   | 19 лет           | lasted 6909 6970 153
            RUSSIAN   | 19 лет назад     | date 2006-05-16 2006-07-16 153
            RUSSIAN   | через 19 лет     | after 6909 6970 153
            SPANISH   | a los 19 días    | after 19 19 1
            ENGLISH   | for 19 years     | lasted 6909 6970 153
            RUSSIAN   | в 98-м году      | date 1998-01-01 1998-12-31 0
            RUSSIAN   | в марте 98-го года | date 1998-03-01 1998-03-31 0
            UKRAINIAN | у 98-му році     | date 1998-01-01 1998-12-31 0
            ENGLISH   | in my early twenties | none
            SPANISH   | por dos semanas  | lasted 13 15 3
            """)
    void not_every_number_of_years_is_an_age(Language language, String phrase, String expected) {
        assertThat(Phrases.read(phrase, Invented.telling(language)).line()).isEqualTo(expected);
    }
}
