package org.safeconduct.chronology.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.chronology.rule.Rule;
import org.safeconduct.chronology.rule.Rules;
import org.safeconduct.chronology.word.Language;

/// Which rules an answer names, and what a house changes by changing one.
class HouseRulesTest {
    private static Telling under(String rules) {
        var changed = (Rules.Read) Rules.packaged().with(rules);
        return Invented.telling(Language.ENGLISH).under(changed.rules());
    }

    @Test
    void a_changed_rule_changes_what_hangs_on_it_and_is_named() {
        var answer = Phrases.read("in early March 2022", under("EARLY-MONTH | 1 | 14 | 7 | Two weeks."));
        assertThat(answer.line()).isEqualTo("date 2022-03-01 2022-03-14 7");
        assertThat(answer.rules()).extracting(Rule::words).containsExactly("Two weeks.");
    }

    @Test
    void for_a_client_from_the_south_the_seasons_are_turned_round() {
        var south = under("""
                SUMMER | 12 | 2  | 22 | South of the equator.
                WINTER | 6  | 8  | 22 | South of the equator.
                """);
        assertThat(Phrases.read("in the winter of 2021", south).line()).isEqualTo("date 2021-06-01 2021-08-31 22");
        assertThat(Phrases.read("in the summer of 2021-22", south).line()).isEqualTo("date 2021-12-01 2022-02-28 22");
        assertThat(((Meaning.Dated) Phrases.read("in the winter of 2021", south).meaning()).edtf())
                .contains("2021-32");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            3 March 2022                          | AS-SAID
            in March                              | NO-YEAR
            in early March 2022                   | EARLY-MONTH
            late in 2022                          | LATE-YEAR
            the late nineties                     | SHORT-YEAR LATE-DECADE
            the first week of March 2022          | WEEK-OF-MONTH
            the first half of March 2022          | HALF-OF-MONTH
            the first half of 2022                | HALF-OF-YEAR
            around the end of March 2022          | LATE-MONTH AROUND-MONTH
            before the summer of 2020             | SUMMER BEFORE
            the night of 3 to 4 March 2022        | FROM-TO NIGHT
            between early March and 3 May 2022    | EARLY-MONTH BETWEEN
            two days after Orthodox Easter 2022   | EASTER N-DAYS
            in Ramadan 1443                       | MOON
            a year and a half                     | N-MONTHS
            about three weeks                     | N-WEEKS ABOUT-SO-LONG
            when I was 19                         | AGE
            yesterday                             | TOLD
            I do not know                         |
            """)
    void an_answer_names_every_rule_in_the_order_in_which_it_was_applied(String phrase, String rules) {
        assertThat(Phrases.read(phrase, Invented.telling(Language.ENGLISH)).rules())
                .extracting(Rule::id)
                .containsExactly(rules == null ? new String[0] : rules.split(" "));
    }
}
