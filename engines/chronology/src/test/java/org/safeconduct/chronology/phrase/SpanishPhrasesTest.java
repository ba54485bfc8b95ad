package org.safeconduct.chronology.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.chronology.word.Language;

/// What is said in Spanish: the phrase, and what it is with its least, its most and its margin.
class SpanishPhrasesTest {
    private static final String TIMES = """
        a principios de marzo de 2022                      => date 2022-03-01 2022-03-10 5
        a principios de marzo                              => date open open 5
        a mediados de marzo de 2022                        => date 2022-03-11 2022-03-20 5
        a finales de marzo del 2022                        => date 2022-03-21 2022-03-31 5
        a fines de marzo de 2022                           => date 2022-03-21 2022-03-31 5
        la noche del 3 al 4 de marzo de 2022               => date 2022-03-03 2022-03-04 0
        la noche del 3 de marzo de 2022                    => date 2022-03-03 2022-03-04 0
        3 de marzo de 2022                                 => date 2022-03-03 2022-03-03 0
        el día 3 de marzo del año 2022                     => date 2022-03-03 2022-03-03 0
        el tres de marzo de 2022                           => date 2022-03-03 2022-03-03 0
        el primero de marzo de 2022                        => date 2022-03-01 2022-03-01 0
        el veintitrés de marzo de 2022                     => date 2022-03-23 2022-03-23 0
        el treinta y uno de marzo de 2022                  => date 2022-03-31 2022-03-31 0
        la mañana del 3 de marzo de 2022                   => date 2022-03-03 2022-03-03 0
        en marzo de 2022                                   => date 2022-03-01 2022-03-31 0
        en el mes de marzo de 2022                         => date 2022-03-01 2022-03-31 0
        en 2022                                            => date 2022-01-01 2022-12-31 0
        en el año 2022                                     => date 2022-01-01 2022-12-31 0
        en dos mil veintidós                               => date 2022-01-01 2022-12-31 0
        en mil novecientos noventa y cinco                 => date 1995-01-01 1995-12-31 0
        el 3 de marzo                                      => date open open 0
        en marzo                                           => date open open 0
        entre marzo y mayo de 2022                         => date 2022-03-01 2022-05-31 0
        entre el 3 y el 7 de marzo de 2022                 => date 2022-03-03 2022-03-07 0
        de marzo a mayo de 2022                            => date 2022-03-01 2022-05-31 0
        del 3 al 7 de marzo de 2022                        => date 2022-03-03 2022-03-07 0
        desde marzo hasta mayo de 2022                     => date 2022-03-01 2022-05-31 0
        de diciembre a marzo de 2022                       => date 2021-12-01 2022-03-31 0
        desde el 3 de marzo hasta el 7 de abril de 2022    => date 2022-03-03 2022-04-07 0
        3–7 de marzo de 2022                               => date 2022-03-03 2022-03-07 0
        de 2019 a 2021                                     => date 2019-01-01 2021-12-31 0
        el 3 o el 4 de marzo de 2022                       => date 2022-03-03 2022-03-04 0
        en marzo o abril de 2022                           => date 2022-03-01 2022-04-30 0
        antes del 3 de marzo de 2022                       => date open 2022-03-03 0
        antes de marzo de 2022                             => date open 2022-03-01 0
        después de marzo de 2022                           => date 2022-03-31 open 0
        después del 3 de marzo de 2022                     => date 2022-03-03 open 0
        hasta marzo de 2022                                => date open 2022-03-31 0
        para marzo de 2022                                 => date open 2022-03-31 0
        desde marzo de 2022                                => date 2022-03-01 open 0
        a partir de marzo de 2022                          => date 2022-03-01 open 0
        alrededor del 5 de marzo de 2022                   => date 2022-03-02 2022-03-08 4
        aproximadamente en marzo de 2022                   => date 2022-02-14 2022-04-15 15
        cerca de 1995                                      => date 1994-07-02 1996-07-01 183
        en el invierno de 2021-22                          => date 2021-12-01 2022-02-28 22
        en el invierno de 2022                             => date 2021-12-01 2023-02-28 22
        en el verano de 2021                               => date 2021-06-01 2021-08-31 22
        a principios de la primavera de 2022               => date 2022-03-01 2022-03-31 22
        en la década de 1990                               => date 1990-01-01 1999-12-31 0
        en los años noventa                                => date 1990-01-01 1999-12-31 0
        en los años 90                                     => date 1990-01-01 1999-12-31 0
        en la primera mitad de 2022                        => date 2022-01-01 2022-06-30 15
        en el último trimestre de 2022                     => date 2022-10-01 2022-12-31 10
        en la primera quincena de marzo de 2022            => date 2022-03-01 2022-03-15 3
        en la primera semana de marzo de 2022              => date 2022-03-01 2022-03-07 3
        5/3/2022                                           => date 2022-03-05 2022-03-05 0
        05-03-2022                                         => date 2022-03-05 2022-03-05 0
        2022-03-05                                         => date 2022-03-05 2022-03-05 0
        30 de febrero de 2022                              => none
        el jueves 3 de marzo de 2022                       => date 2022-03-03 2022-03-03 0
        el lunes 3 de marzo de 2022                        => several 2022-02-28 2022-03-03
        en la Pascua de 2022                               => several 2022-04-15 2022-04-22
        en la Pascua ortodoxa de 2022                      => date 2022-04-22 2022-04-25 5
        en Navidad de 2021                                 => several 2021-01-06 2021-12-24
        en Nochevieja de 2021                              => date 2021-12-31 2021-12-31 1
        el Día de los Muertos de 2021                      => date 2021-11-01 2021-11-02 1
        hace dos semanas                                   => date 2025-05-31 2025-06-02 3
        ayer                                               => date 2025-06-14 2025-06-14 0
        el año pasado                                      => date 2024-01-01 2024-12-31 0
        una semana después del 3 de marzo de 2022          => date 2022-03-09 2022-03-11 3
        no me acuerdo                                      => none
        EL TRES DE MARZO DE 2022                           => date 2022-03-03 2022-03-03 0
        """;

    private static void assertMeans(String phrase, String expected) {
        assertThat(Phrases.read(phrase, Invented.telling(Language.SPANISH)).line())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = TIMES)
    void a_time_is_as_wide_as_its_words(String phrase, String expected) {
        assertMeans(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
            dos días antes de las elecciones                   => before 2 2 1 las elecciones
            una semana después del segundo arresto             => after 6 8 3 segundo arresto
            unos días después                                  => after 2 7 7
            a los dos días                                     => after 2 2 1
            a la mañana siguiente                              => after 1 1 1
            poco después de la boda                            => after 0 14 14 la boda
            antes de mi liberación                             => before 0 open 0 mi liberación
            la víspera del juicio                              => before 1 1 1 juicio
            """)
    void what_hangs_on_another_event_is_a_relation(String phrase, String expected) {
        assertMeans(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
            durante tres semanas                               => lasted 20 22 3
            dos meses                                          => lasted 57 64 12
            dos o tres semanas                                 => lasted 13 22 3
            año y medio                                        => lasted 544 551 12
            medio año                                          => lasted 179 186 12
            menos de un mes                                    => lasted 0 34 12
            """)
    void a_length_is_counted_in_days(String phrase, String expected) {
        assertMeans(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
            cuando tenía 19 años                               => age 2009-04-20 2010-04-19 183
            a los 19 años                                      => age 2009-04-20 2010-04-19 183
            cuando cumplí 18 años                              => age 2008-04-20 2008-04-20 0
            """)
    void an_age_is_counted_from_the_birth_date(String phrase, String expected) {
        assertMeans(phrase, expected);
    }
}
