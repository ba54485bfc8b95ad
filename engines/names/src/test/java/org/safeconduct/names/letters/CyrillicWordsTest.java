package org.safeconduct.names.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Family names in Cyrillic letters beside Latin ones: pairs that must meet, and pairs that must not.
class CyrillicWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Иваненко | Ivanenko
            Петренко | Petrenko
            Шевченко | Shevchenko
            Ткаченко | Tkachenko
            Бондаренко | Bondarenko
            Ковальчук | Kovalchuk
            Мельничук | Melnychuk
            Кравченко | Kravchenko
            Гончаренко | Honcharenko
            Гончаренко | Goncharenko
            Лысенко | Lysenko
            Пономаренко | Ponomarenko
            Кузнецова | Kuznetsova
            Кузнецова | Kusnezowa
            Соловьёва | Solovyova
            Соловьёва | Solovieva
            Щукин | Shchukin
            Хабаров | Khabarov
            Цыганков | Tsygankov
            Чайковский | Tchaikovsky
            Чайковский | Chaikovskii
            Жириновский | Zhirinovsky
            Яковлев | Yakovlev
            Яковлев | Iakovlev
            Юсупов | Yusupov
            Эйзенштейн | Eisenstein
            """)
    void words_meet(String own, String latin) {
        assertThat(Meeting.of(Token.of(own), Token.of(latin)).isEnough()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Подольский | Podolsky
            Умаров | Umarov
            Рахмонов | Rahmonov
            Каримова | Karimova
            Назарбаев | Nazarbayev
            Кадыров | Kadyrov
            Саакашвили | Saakashvili
            Саркисян | Sargsyan
            Пашинян | Pashinyan
            """)
    void words_meet_as_well(String own, String latin) {
        assertThat(Meeting.of(Token.of(own), Token.of(latin)).isEnough()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Иваненко | Petrenko
            Шевченко | Kravchenko
            Ковальчук | Mazur
            Кузнецова | Orlova
            Щукин | Zhukov
            Хабаров | Baranov
            Яковлев | Morozov
            Юсупов | Karimov
            Умаров | Nazarov
            Каримова | Rahimova
            Ткаченко | Bondarenko
            Лысенко | Moroz
            """)
    void words_do_not_meet(String own, String latin) {
        assertThat(Meeting.of(Token.of(own), Token.of(latin)).isEnough()).isFalse();
    }
}
