package org.safeconduct.names.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.names.letters.Token;

/// Middle names made of the father's.
class PatronymicTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # Russian, for a man and a woman
            Иванович, Иван
            Ивановна, Иван
            Сергеевич, Сергей
            Сергеевна, Сергей
            Юрьевич, Юрий
            Юрьевна, Юрий
            Дмитриевич, Дмитрий
            Ильич, Илья
            Ильинична, Илья
            Никитич, Никита
            Никитична, Никита
            Кузьмич, Кузьма
            Алексеевна, Алексей
            # Ukrainian
            Іванович, Іван
            Іванівна, Іван
            Сергійович, Сергій
            Сергіївна, Сергій
            Миколайович, Микола
            Петрівна, Петро
            # in Latin letters
            Ivanovich, Ivan
            Sergeevna, Sergey
            Alekseevich, Alexei
            Mykolayovych, Mykola
            # across scripts
            Sergeevich, Сергей
            Петрович, Petr
            """)
    void is_made_of(String patronymic, String father) {
        assertThat(Patronymic.isOf(Token.of(patronymic), Token.of(father))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Иванович, Пётр", "Сергеевна, Андрей", "Petrovich, Ivan", "Александрович, Алексей", "Иван, Иван"})
    void is_not_made_of(String patronymic, String father) {
        assertThat(Patronymic.isOf(Token.of(patronymic), Token.of(father))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Иван", "Воронцова", "Ivan", "محمد", "כהן", "Lich", "ович"})
    void is_no_patronymic(String word) {
        assertThat(Patronymic.is(Token.of(word))).isFalse();
    }
}
