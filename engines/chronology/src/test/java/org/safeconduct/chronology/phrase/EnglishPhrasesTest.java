package org.safeconduct.chronology.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.chronology.word.Language;

/// What is said in English: the phrase, and what it is with its least, its most and its margin.
class EnglishPhrasesTest {
    private static final String TIMES = """
        in early March 2022                                => date 2022-03-01 2022-03-10 5
        mid-March 2022                                     => date 2022-03-11 2022-03-20 5
        late March 2022                                    => date 2022-03-21 2022-03-31 5
        the end of February 2020                           => date 2020-02-21 2020-02-29 5
        in early March                                     => date open open 5
        the night of 3 to 4 March 2022                     => date 2022-03-03 2022-03-04 0
        on the night of March 3, 2022                      => date 2022-03-03 2022-03-04 0
        3 March 2022                                       => date 2022-03-03 2022-03-03 0
        March 3, 2022                                      => date 2022-03-03 2022-03-03 0
        on the third of March 2022                         => date 2022-03-03 2022-03-03 0
        on March twenty-third, 2022                        => date 2022-03-23 2022-03-23 0
        Mar. 3rd 2022                                      => date 2022-03-03 2022-03-03 0
        on the morning of 3 March 2022                     => date 2022-03-03 2022-03-03 0
        March 2022                                         => date 2022-03-01 2022-03-31 0
        in the month of March of 2022                      => date 2022-03-01 2022-03-31 0
        in 2022                                            => date 2022-01-01 2022-12-31 0
        in the year 2022                                   => date 2022-01-01 2022-12-31 0
        on 3 March                                         => date open open 0
        in March                                           => date open open 0
        between March and May 2022                         => date 2022-03-01 2022-05-31 0
        between 3 and 7 March 2022                         => date 2022-03-03 2022-03-07 0
        from March to May 2022                             => date 2022-03-01 2022-05-31 0
        from December to March 2022                        => date 2021-12-01 2022-03-31 0
        from 3 March until 7 April 2022                    => date 2022-03-03 2022-04-07 0
        March 3–7, 2022                                    => date 2022-03-03 2022-03-07 0
        3 - 7 March 2022                                   => date 2022-03-03 2022-03-07 0
        2019 to 2021                                       => date 2019-01-01 2021-12-31 0
        3 or 4 March 2022                                  => date 2022-03-03 2022-03-04 0
        in March or April 2022                             => date 2022-03-01 2022-04-30 0
        before 3 March 2022                                => date open 2022-03-03 0
        before March 2022                                  => date open 2022-03-01 0
        after March 2022                                   => date 2022-03-31 open 0
        after 3 March 2022                                 => date 2022-03-03 open 0
        until March 2022                                   => date open 2022-03-31 0
        by March 2022                                      => date open 2022-03-31 0
        since March 2022                                   => date 2022-03-01 open 0
        from March 2022 onwards                            => date 2022-03-01 open 0
        around 5 March 2022                                => date 2022-03-02 2022-03-08 4
        around March 2022                                  => date 2022-02-14 2022-04-15 15
        circa 1995                                         => date 1994-07-02 1996-07-01 183
        in the winter of 2021-22                           => date 2021-12-01 2022-02-28 22
        winter 2022                                        => date 2021-12-01 2023-02-28 22
        in the summer of 2021                              => date 2021-06-01 2021-08-31 22
        early spring 2022                                  => date 2022-03-01 2022-03-31 22
        in the 1990s                                       => date 1990-01-01 1999-12-31 0
        the early nineties                                 => date 1990-01-01 1993-12-31 365
        in the '90s                                        => date 1990-01-01 1999-12-31 0
        the first half of 2022                             => date 2022-01-01 2022-06-30 15
        the last quarter of 2022                           => date 2022-10-01 2022-12-31 10
        the first half of March 2022                       => date 2022-03-01 2022-03-15 3
        in the first week of March 2022                    => date 2022-03-01 2022-03-07 3
        the last days of March 2022                        => date 2022-03-27 2022-03-31 3
        3/5/2022                                           => several 2022-03-05 2022-05-03
        3/15/2022                                          => date 2022-03-15 2022-03-15 0
        2022-03-05                                         => date 2022-03-05 2022-03-05 0
        3/3/2022                                           => date 2022-03-03 2022-03-03 0
        30/30/2022                                         => none
        30 February 2022                                   => none
        Thursday, March 3, 2022                            => date 2022-03-03 2022-03-03 0
        Monday, March 3, 2022                              => several 2022-02-28 2022-03-03
        Easter 2022                                        => several 2022-04-15 2022-04-22
        Catholic Easter 2022                               => date 2022-04-15 2022-04-18 5
        Easter 2017                                        => date 2017-04-14 2017-04-17 5
        two days after Orthodox Easter 2022                => date 2022-04-24 2022-04-27 6
        Christmas 2021                                     => several 2021-01-06 2021-12-24
        New Year's Eve 2021                                => date 2021-12-31 2021-12-31 1
        Nowruz 2022                                        => date 2022-03-20 2022-04-02 3
        Eid al-Fitr 2022                                   => date 2022-05-02 2022-05-04 2
        5 Farvardin 1401                                   => date 2022-03-25 2022-03-25 0
        Meskerem 2014                                      => several 2014-09-11 2021-09-11
        12 Meskerem 2010 E.C.                              => date 2017-09-22 2017-09-22 0
        two weeks ago                                      => date 2025-05-31 2025-06-02 3
        yesterday                                          => date 2025-06-14 2025-06-14 0
        last year                                          => date 2024-01-01 2024-12-31 0
        a week after 3 March 2022                          => date 2022-03-09 2022-03-11 3
        I do not remember                                  => none
        on Thursday                                        => none
        in the autumn                                      => date open open 22
        ON THE   3RD OF MARCH 2022                         => date 2022-03-03 2022-03-03 0
        """;

    private static void assertMeans(String phrase, String expected) {
        assertThat(Phrases.read(phrase, Invented.telling(Language.ENGLISH)).line())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = TIMES)
    void a_time_is_as_wide_as_its_words(String phrase, String expected) {
        assertMeans(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
            a week after the second arrest                     => after 6 8 3 the second arrest
            two days before the elections                      => before 2 2 1 the elections
            the next morning                                   => after 1 1 1
            a few days later                                   => after 2 7 7
            shortly after my wedding                           => after 0 14 14 my wedding
            before my release                                  => before 0 open 0 my release
            the day before the trial                           => before 1 1 1 the trial
            """)
    void what_hangs_on_another_event_is_a_relation(String phrase, String expected) {
        assertMeans(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
            for three weeks                                    => lasted 20 22 3
            two months                                         => lasted 57 64 12
            two or three weeks                                 => lasted 13 22 3
            less than a month                                  => lasted 0 34 12
            a year and a half                                  => lasted 544 551 12
            """)
    void a_length_is_counted_in_days(String phrase, String expected) {
        assertMeans(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
            when I was 19                                      => age 2009-04-20 2010-04-19 183
            when he was 19 or 20 years old                     => age 2009-04-20 2011-04-19 183
            on my eighteenth birthday                          => age 2008-04-20 2008-04-20 0
            """)
    void an_age_is_counted_from_the_birth_date(String phrase, String expected) {
        assertMeans(phrase, expected);
    }
}
