package org.safeconduct.names.alike;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Full names as they come: the half of the labelled pairs that may be tuned for, each with what makes it hard.
class SlavicNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Дарья Воронцова | Darya Vorontsova | transliteration
            Воронцова Дарья Сергеевна | Darya Sergeyevna Vorontsova | order
            Олександр Ковальчук | Oleksandr Kovalchuk | Ukrainian
            Юлія Тимченко | Yuliia Tymchenko | passport
            Юлія Тимченко | Julia Timchenko | Western press
            Євгенія Григоренко | Yevheniia Hryhorenko | passport
            Щербаков Юрий | Iurii Shcherbakov | passport
            Хрущёва Анастасия | Anastasia Khrushcheva | yo
            Пётр Ильич Соловьёв | Petr Solovyev | yo
            Евгений Чайкин | Jewgeni Tschaikin | German
            Михаил Цветков | Mikhail Tsvetkov | plain
            Екатерина Белоусова | Ekaterina Belousova | plain
            Катя Белоусова | Екатерина Белоусова | nickname
            Alexander Melnik | Саша Мельник | nickname across scripts
            Дмитрий Захаров | Dima Zakharov | nickname
            Дмитрий Захаров | Dmitry Zaharov | kh as h
            Dmitrii Zakharov | Dmitry Zakharov | endings
            Татьяна Воробьёва | Tatyana Vorobyova | yo
            Ирина Ёлкина | Irina Elkina | initial yo
            Андрей Королёв | Andrei Korolev | plain
            A. V. Korolev | Андрей Викторович Королёв | initials
            Andrey Korolev | Korolev, Andrey Viktorovich | comma
            Віталій Кличенко | Vitaly Klichenko | Russian form
            Рамзан Умаров | Ramzan Oumarov | French
            Жанна Цой | Zhanna Tsoi | Korean Russian
            Darya Vorontsova | Daria Vorontsove | slip at the end
            """)
    void may_be_one_person(String one, String other, String why) {
        assertThat(Comparison.of(one, other)).as(why).isInstanceOf(Comparison.Alike.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Darya Vorontsova | Darya Vorontova | letter lost
            Надежда Филиппова | Nadia Filippova | nickname
            Ольга Иваненко | Olha Ivanenko | Ukrainian
            Галина Гнатюк | Halyna Hnatiuk | Ukrainian
            Галина Гнатюк | Galina Gnatyuk | Russian
            Володимир Зінченко | Vladimir Zinchenko | Russian form
            Анна Мария Гончар | Anna-Maria Honchar | hyphen
            Алена Кавалёва | Alena Kovaleva | Belarusian
            """)
    void may_be_one_person_as_well(String one, String other, String why) {
        assertThat(Comparison.of(one, other)).as(why).isInstanceOf(Comparison.Alike.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Дарья Воронцова | Дарья Волкова | other family name
            Иван Петрович Сидоров | Ivan Andreevich Sidorov | patronymic conflict
            Сергей Бондаренко | Sergey Bondarchuk | family names of one root
            Сергей Бондаренко | Андрей Бондаренко | brothers
            Юрий Щербаков | Yuri Shcherbina | family names of one root
            Александр Ковальчук | Алексей Ковальчук | Aleksandr and Aleksey
            Михаил Цветков | Mikhail Tsvetaev | near family name
            Anna Ivanova | Inna Ivanova | one letter
            Магомед Исаев | Akhmed Isaev | brothers across scripts
            Екатерина Белоусова | Ekaterina Belova | near family name
            Андрей Викторович Королёв | Виктор Андреевич Королёв | father and son
            Владимир Жуков | Vladislav Zhukov | one root
            Владимир Жуков | Vadim Zhukov | one initial
            Гульнара Юсупова | Gulnaz Yusupova | sisters
            Алексей Морозов | Александр Мороз | both near
            Ольга Петрова | Olga Popova | short family names
            Константин Орлов | Kirill Orlov | one initial
            Зоя Мельник | Zinaida Melnyk | one initial
            Лев Соколов | Leonid Sokolov | other given name
            """)
    void contradict_each_other(String one, String other, String why) {
        assertThat(Comparison.of(one, other)).as(why).isNotInstanceOf(Comparison.Alike.class);
    }
}
