package org.safeconduct.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words about time, asked at the prompt.
class WhenCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    @Test
    void words_are_answered_with_days_margin_and_rule() {
        assertThat(run("when", "in early March 2022")).isEqualTo(Exit.DONE);
        assertThat(out.toString().lines())
                .containsExactly(
                        "Said      in early March 2022",
                        "Date      from 2022-03-01 to 2022-03-10",
                        "Margin    5 days on either side",
                        "Rule      EARLY-MONTH: The beginning of a month is its first ten days.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            3 March 2022                      | en | EDTF      2022-03-03
            from March to May 2022            | en | ends from 2022-05-01 to 2022-05-31
            before March 2022                 | en | Date      from open to 2022-03-01
            in March                          | en | Date      on any day
            3/5/2022                          | en | Several   one of these; only a person can say which
            when I was 19                     | en | Date      from 2009-04-20 to 2010-04-19
            a week after the second arrest    | en | To        the second arrest
            the next morning                  | en | To        what was told of just before
            two weeks ago                     | en | Date      from 2025-05-31 to 2025-06-02
            since my release                  | en | Relation  any number of days after
            more than two weeks               | en | Lasted    at least 13 days
            ten days                          | en | Lasted    10 days
            in the same week                  | en | Relation  during, or on the same day as
            за два дня до выборов             | ru | Relation  2 days before
            за два дні до виборів             | uk | Margin    1 day on either side
            a principios de marzo de 2022     | es | Date      from 2022-03-01 to 2022-03-10
            """)
    void every_kind_of_answer_has_its_lines(String phrase, String language, String line) {
        assertThat(run("when", phrase, "--told", "2025-06-15", "--born", "1990-04-20", "--language", language))
                .isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains(line);
    }

    @Test
    void an_age_without_a_birth_date_asks_for_it() {
        assertThat(run("when", "when", "I", "was", "19")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("Age       19 years", "Days      give --born to get them");
    }

    @Test
    void a_day_of_telling_that_nobody_gave_is_asked_for() {
        assertThat(run("when", "two weeks ago")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("13 to 15 days before the day of telling; give --told to get a date");
    }

    @Test
    void what_is_not_understood_says_what_would_help() {
        assertThat(run("when", "30 February 2022")).isEqualTo(Exit.UNREADABLE);
        assertThat(out.toString()).contains("Unknown   The calendar has no such day.");
    }

    @Test
    void a_language_or_a_birth_date_that_is_none_is_refused() {
        assertThat(run("when", "3 March 2022", "--language", "fr")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("'fr' is none of en, ru, uk and es.");
        assertThat(run("when", "3 March 2022", "--born", "20.04.1990")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("'20.04.1990' is no birth date:");
    }
}
