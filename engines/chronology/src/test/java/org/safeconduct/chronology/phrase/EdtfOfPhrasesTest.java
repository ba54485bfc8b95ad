package org.safeconduct.chronology.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.chronology.edtf.Edtf;
import org.safeconduct.chronology.edtf.Edtf.Read;
import org.safeconduct.chronology.word.Language;

/// What a phrase is in the format of the standard, where the standard has words for it.
class EdtfOfPhrasesTest {
    private static final String SAYABLE = """
        3 March 2022                     | 2022-03-03
        3/15/2022                        | 2022-03-15
        March 2022                       | 2022-03
        2022                             | 2022
        the 1990s                        | 199X
        the nineties                     | 199X
        the first half of 2022           | 2022-40
        the second half of 2022          | 2022-41
        the first quarter of 2022        | 2022-33
        the last quarter of 2022         | 2022-36
        early 2022                       | 2022-37
        mid-2022                         | 2022-38
        late 2022                        | 2022-39
        spring 2022                      | 2022-25
        summer 2022                      | 2022-26
        autumn 2022                      | 2022-27
        winter 2022                      | 2022-28
        the winter of 2021-22            | [2021-12..2022-02]
        the night of 3 to 4 March 2022   | [2022-03-03..2022-03-04]
        between March and May 2022       | [2022-03..2022-05]
        between 3 and 7 March 2022       | [2022-03-03..2022-03-07]
        3 or 4 March 2022                | [2022-03-03,2022-03-04]
        March or April 2022              | [2022-03,2022-04]
        from March to May 2022           | 2022-03/2022-05
        2019 to 2021                     | 2019/2021
        since March 2022                 | 2022-03/..
        before March 2022                | [..2022-03-01]
        after March 2022                 | [2022-03-31..]
        until March 2022                 | [..2022-03-31]
        Catholic Epiphany 2022           | 2022-01-06
        New Year's Eve 2021              | 2021-12-31
        yesterday                        | 2025-06-14
        last year                        | 2024
        last month                       | 2025-05
        last week                        | [2025-06-02..2025-06-08]
        5 Farvardin 1401                 | 2022-03-25
        """;

    private static Meaning.Dated dated(String phrase) {
        var meaning = Phrases.read(phrase, Invented.telling(Language.ENGLISH)).meaning();
        assertThat(meaning).isInstanceOf(Meaning.Dated.class);
        return (Meaning.Dated) meaning;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = SAYABLE)
    void what_the_standard_can_say_speaks_of_the_same_days(String phrase, String edtf) {
        var dated = dated(phrase);
        var read = ((Read) Edtf.read(edtf)).date();
        assertThat(dated.edtf()).contains(edtf);
        assertThat(dated.start()).isEqualTo(read.start());
        assertThat(dated.end()).isEqualTo(read.end());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            around 5 March 2022 | 2022-03-05~
            around March 2022   | 2022-03~
            circa 1995          | 1995~
            """)
    void what_is_near_is_marked_as_such(String phrase, String edtf) {
        assertThat(dated(phrase).edtf()).contains(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            3 March    | XXXX-03-03
            March      | XXXX-03
            """)
    void without_a_year_it_is_any_year(String phrase, String edtf) {
        assertThat(dated(phrase).edtf()).contains(edtf);
        assertThat(dated(phrase).start().earliest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            in early March 2022
            the first week of March 2022
            the first half of March 2022
            the early nineties
            early spring 2022
            a few days after 3 March 2022
            Catholic Easter 2022
            two weeks ago
            """)
    void what_the_standard_cannot_say_is_given_in_days_only(String phrase) {
        assertThat(dated(phrase).edtf()).isEqualTo(Optional.empty());
        assertThat(dated(phrase).start().earliest()).isPresent();
    }
}
