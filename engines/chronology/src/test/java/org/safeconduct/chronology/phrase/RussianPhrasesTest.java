package org.safeconduct.chronology.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.chronology.word.Language;

/// What is said in Russian: the phrase, and what it is with its least, its most and its margin.
class RussianPhrasesTest {
    private static final String TIMES = """
        в начале марта 2022 года                           => date 2022-03-01 2022-03-10 5
        в середине марта 2022 года                         => date 2022-03-11 2022-03-20 5
        в конце марта 2022-го                              => date 2022-03-21 2022-03-31 5
        в начале марта                                     => date open open 5
        ближе к концу марта 2022 года                      => date 2022-03-21 2022-03-31 5
        в ночь с 3 на 4 марта 2022 года                    => date 2022-03-03 2022-03-04 0
        в ночь на 4 марта 2022 года                        => date 2022-03-03 2022-03-04 0
        в ночь с 31 марта на 1 апреля 2022 года            => date 2022-03-31 2022-04-01 0
        3 марта 2022 года                                  => date 2022-03-03 2022-03-03 0
        3-го марта 2022 г.                                 => date 2022-03-03 2022-03-03 0
        третьего марта 2022 года                           => date 2022-03-03 2022-03-03 0
        двадцать третьего марта 2022 года                  => date 2022-03-23 2022-03-23 0
        утром 3 марта 2022 года                            => date 2022-03-03 2022-03-03 0
        в марте 2022 года                                  => date 2022-03-01 2022-03-31 0
        март 2022                                          => date 2022-03-01 2022-03-31 0
        в 2022 году                                        => date 2022-01-01 2022-12-31 0
        в две тысячи двадцать втором году                  => date 2022-01-01 2022-12-31 0
        в тысяча девятьсот девяносто пятом году            => date 1995-01-01 1995-12-31 0
        3 марта                                            => date open open 0
        в марте                                            => date open open 0
        между мартом и маем 2022 года                      => date 2022-03-01 2022-05-31 0
        с марта по май 2022 года                           => date 2022-03-01 2022-05-31 0
        с декабря по март 2022 года                        => date 2021-12-01 2022-03-31 0
        с 3 по 7 марта 2022 года                           => date 2022-03-03 2022-03-07 0
        с 3 марта до 7 апреля 2022 года                    => date 2022-03-03 2022-04-07 0
        3–7 марта 2022 года                                => date 2022-03-03 2022-03-07 0
        2019—2021 годы                                     => date 2019-01-01 2021-12-31 0
        3 или 4 марта 2022 года                            => date 2022-03-03 2022-03-04 0
        в марте-апреле 2022 года                           => date 2022-03-01 2022-04-30 0
        до 3 марта 2022 года                               => date open 2022-03-03 0
        до марта 2022 года                                 => date open 2022-03-31 0
        к марту 2022 года                                  => date open 2022-03-31 0
        после марта 2022 года                              => date 2022-03-31 open 0
        после 3 марта 2022 года                            => date 2022-03-03 open 0
        не позднее 3 марта 2022 года                       => date open 2022-03-03 0
        с марта 2022 года                                  => date 2022-03-01 open 0
        начиная с марта 2022 года                          => date 2022-03-01 open 0
        примерно 5 марта 2022 года                         => date 2022-03-02 2022-03-08 4
        где-то в марте 2022 года                           => date 2022-02-14 2022-04-15 15
        около 1995 года                                    => date 1994-07-02 1996-07-01 183
        зимой 2021-22 года                                 => date 2021-12-01 2022-02-28 22
        зимой 2022 года                                    => date 2021-12-01 2023-02-28 22
        летом 2021 года                                    => date 2021-06-01 2021-08-31 22
        ранней весной 2022 года                            => date 2022-03-01 2022-03-31 22
        в 1990-х годах                                     => date 1990-01-01 1999-12-31 0
        в начале девяностых                                => date 1990-01-01 1993-12-31 365
        в первой половине 2022 года                        => date 2022-01-01 2022-06-30 15
        в последнем квартале 2022 года                     => date 2022-10-01 2022-12-31 10
        в первой половине марта 2022 года                  => date 2022-03-01 2022-03-15 3
        в первую неделю марта 2022 года                    => date 2022-03-01 2022-03-07 3
        05.03.2022                                         => date 2022-03-05 2022-03-05 0
        5/3/2022                                           => date 2022-03-05 2022-03-05 0
        2022-03-05                                         => date 2022-03-05 2022-03-05 0
        03.2022                                            => date 2022-03-01 2022-03-31 0
        5.3.22                                             => date 2022-03-05 2022-03-05 0
        30 февраля 2022 года                               => none
        в четверг, 3 марта 2022 года                       => date 2022-03-03 2022-03-03 0
        в понедельник 3 марта 2022 года                    => several 2022-02-28 2022-03-03
        на Пасху 2022 года                                 => several 2022-04-15 2022-04-22
        католическая Пасха 2022 года                       => date 2022-04-15 2022-04-18 5
        на Рождество 2021 года                             => several 2021-01-06 2021-12-24
        на Навруз 2022 года                                => date 2022-03-20 2022-04-02 3
        на Ураза-байрам 2022                               => date 2022-05-02 2022-05-04 2
        5 фарвардина 1401 года                             => date 2022-03-25 2022-03-25 0
        9 мая 2020                                         => date 2020-05-09 2020-05-09 0
        на День Победы 2020 года                           => date 2020-05-09 2020-05-09 1
        две недели назад                                   => date 2025-05-31 2025-06-02 3
        вчера                                              => date 2025-06-14 2025-06-14 0
        в прошлом году                                     => date 2024-01-01 2024-12-31 0
        через неделю после 3 марта 2022 года               => date 2022-03-09 2022-03-11 3
        не помню                                           => none
        ТРЕТЬЕГО   МАРТА 2022 ГОДА                         => date 2022-03-03 2022-03-03 0
        """;

    private static void assertMeans(String phrase, String expected) {
        assertThat(Phrases.read(phrase, Invented.telling(Language.RUSSIAN)).line())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = TIMES)
    void a_time_is_as_wide_as_its_words(String phrase, String expected) {
        assertMeans(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
            за два дня до выборов                              => before 2 2 1 выборов
            через неделю после второго ареста                  => after 6 8 3 второго ареста
            через несколько дней                               => after 2 7 7
            на следующее утро                                  => after 1 1 1
            вскоре после свадьбы                               => after 0 14 14 свадьбы
            до освобождения                                    => before 0 open 0 освобождения
            накануне суда                                      => before 1 1 1 суда
            """)
    void what_hangs_on_another_event_is_a_relation(String phrase, String expected) {
        assertMeans(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
            три недели                                         => lasted 20 22 3
            в течение двух месяцев                             => lasted 57 64 12
            два-три дня                                        => lasted 2 3 1
            полтора года                                       => lasted 544 551 12
            полгода                                            => lasted 179 186 12
            меньше месяца                                      => lasted 0 34 12
            """)
    void a_length_is_counted_in_days(String phrase, String expected) {
        assertMeans(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
            когда мне было 19 лет                              => age 2009-04-20 2010-04-19 183
            в 19 лет                                           => age 2009-04-20 2010-04-19 183
            когда мне исполнилось 18 лет                       => age 2008-04-20 2008-04-20 0
            """)
    void an_age_is_counted_from_the_birth_date(String phrase, String expected) {
        assertMeans(phrase, expected);
    }
}
