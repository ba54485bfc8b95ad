package org.safeconduct.chronology.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.chronology.word.Language;

/// What is said in Ukrainian: the phrase, and what it is with its least, its most and its margin.
class UkrainianPhrasesTest {
    private static final String TIMES = """
        на початку березня 2022 року                       => date 2022-03-01 2022-03-10 5
        на початку березня                                 => date open open 5
        у середині березня 2022 року                       => date 2022-03-11 2022-03-20 5
        наприкінці березня 2022-го                         => date 2022-03-21 2022-03-31 5
        в кінці березня 2022 року                          => date 2022-03-21 2022-03-31 5
        у ніч з 3 на 4 березня 2022 року                   => date 2022-03-03 2022-03-04 0
        в ніч на 4 березня 2022 року                       => date 2022-03-03 2022-03-04 0
        уночі 3 березня 2022 року                          => date 2022-03-03 2022-03-04 0
        3 березня 2022 року                                => date 2022-03-03 2022-03-03 0
        третього березня 2022 року                         => date 2022-03-03 2022-03-03 0
        двадцять третього березня 2022 року                => date 2022-03-23 2022-03-23 0
        вранці 3 березня 2022 року                         => date 2022-03-03 2022-03-03 0
        у березні 2022 року                                => date 2022-03-01 2022-03-31 0
        березень 2022                                      => date 2022-03-01 2022-03-31 0
        у 2022 році                                        => date 2022-01-01 2022-12-31 0
        у дві тисячі двадцять другому році                 => date 2022-01-01 2022-12-31 0
        3 березня                                          => date open open 0
        у березні                                          => date open open 0
        між березнем і травнем 2022 року                   => date 2022-03-01 2022-05-31 0
        з березня по травень 2022 року                     => date 2022-03-01 2022-05-31 0
        від березня до травня 2022 року                    => date 2022-03-01 2022-05-31 0
        з грудня по березень 2022 року                     => date 2021-12-01 2022-03-31 0
        з 3 по 7 березня 2022 року                         => date 2022-03-03 2022-03-07 0
        3–7 березня 2022 року                              => date 2022-03-03 2022-03-07 0
        3 або 4 березня 2022 року                          => date 2022-03-03 2022-03-04 0
        у березні чи квітні 2022 року                      => date 2022-03-01 2022-04-30 0
        до 3 березня 2022 року                             => date open 2022-03-03 0
        до березня 2022 року                               => date open 2022-03-31 0
        після березня 2022 року                            => date 2022-03-31 open 0
        після 3 березня 2022 року                          => date 2022-03-03 open 0
        не пізніше 3 березня 2022 року                     => date open 2022-03-03 0
        з березня 2022 року                                => date 2022-03-01 open 0
        починаючи з березня 2022 року                      => date 2022-03-01 open 0
        приблизно 5 березня 2022 року                      => date 2022-03-02 2022-03-08 4
        десь у березні 2022 року                           => date 2022-02-14 2022-04-15 15
        близько 1995 року                                  => date 1994-07-02 1996-07-01 183
        взимку 2021-22 року                                => date 2021-12-01 2022-02-28 22
        взимку 2022 року                                   => date 2021-12-01 2023-02-28 22
        влітку 2021 року                                   => date 2021-06-01 2021-08-31 22
        навесні 2022 року                                  => date 2022-03-01 2022-05-31 22
        у 1990-х роках                                     => date 1990-01-01 1999-12-31 0
        у першій половині 2022 року                        => date 2022-01-01 2022-06-30 15
        в останньому кварталі 2022 року                    => date 2022-10-01 2022-12-31 10
        у першій половині березня 2022 року                => date 2022-03-01 2022-03-15 3
        у перший тиждень березня 2022 року                 => date 2022-03-01 2022-03-07 3
        05.03.2022                                         => date 2022-03-05 2022-03-05 0
        5/3/2022                                           => date 2022-03-05 2022-03-05 0
        2022-03-05                                         => date 2022-03-05 2022-03-05 0
        30 лютого 2022 року                                => none
        у четвер, 3 березня 2022 року                      => date 2022-03-03 2022-03-03 0
        у понеділок 3 березня 2022 року                    => several 2022-02-28 2022-03-03
        на Великдень 2022 року                             => several 2022-04-15 2022-04-22
        католицький Великдень 2022 року                    => date 2022-04-15 2022-04-18 5
        на Різдво 2021 року                                => several 2021-01-06 2021-12-24
        на Навруз 2022 року                                => date 2022-03-20 2022-04-02 3
        на Ураза-байрам 2022 року                          => date 2022-05-02 2022-05-04 2
        5 фарвардіна 1401 року                             => date 2022-03-25 2022-03-25 0
        на День перемоги 2020 року                         => date 2020-05-09 2020-05-09 1
        два тижні тому                                     => date 2025-05-31 2025-06-02 3
        вчора                                              => date 2025-06-14 2025-06-14 0
        минулого року                                      => date 2024-01-01 2024-12-31 0
        через тиждень після 3 березня 2022 року            => date 2022-03-09 2022-03-11 3
        не пам'ятаю                                        => none
        ТРЕТЬОГО БЕРЕЗНЯ 2022 РОКУ                         => date 2022-03-03 2022-03-03 0
        """;

    private static void assertMeans(String phrase, String expected) {
        assertThat(Phrases.read(phrase, Invented.telling(Language.UKRAINIAN)).line())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = TIMES)
    void a_time_is_as_wide_as_its_words(String phrase, String expected) {
        assertMeans(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
            за два дні до виборів                              => before 2 2 1 виборів
            через тиждень після другого арешту                 => after 6 8 3 другого арешту
            за кілька днів                                     => after 2 7 7
            через кілька днів                                  => after 2 7 7
            наступного ранку                                   => after 1 1 1
            невдовзі після весілля                             => after 0 14 14 весілля
            до звільнення                                      => before 0 open 0 звільнення
            напередодні суду                                   => before 1 1 1 суду
            """)
    void what_hangs_on_another_event_is_a_relation(String phrase, String expected) {
        assertMeans(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
            три тижні                                          => lasted 20 22 3
            протягом двох місяців                              => lasted 57 64 12
            два-три дні                                        => lasted 2 3 1
            півтора року                                       => lasted 544 551 12
            півроку                                            => lasted 179 186 12
            менше місяця                                       => lasted 0 34 12
            """)
    void a_length_is_counted_in_days(String phrase, String expected) {
        assertMeans(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
            коли мені було 19 років                            => age 2009-04-20 2010-04-19 183
            у 19 років                                         => age 2009-04-20 2010-04-19 183
            коли мені виповнилося 18 років                     => age 2008-04-20 2008-04-20 0
            """)
    void an_age_is_counted_from_the_birth_date(String phrase, String expected) {
        assertMeans(phrase, expected);
    }
}
