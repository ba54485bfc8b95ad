package org.safeconduct.search.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.search.Language;
import org.safeconduct.search.words.Analysis.Token;

class AnalysisTest {
    @ParameterizedTest
    @CsvSource({
        "Соколов, Sokolov",
        "Соколов, Sokoloff",
        "Михаил, Mikhail",
        "Юлия, Yuliya",
        "Юлия, Iuliia",
        "Юлія, Julia",
        "Сергей, Sergei",
        "Сергій, Serhii",
        "Зеленський, Zelenskyy",
        "Зеленский, Zelensky",
        "Евгений, Yevgeniy",
        "Евгений, Evgeny",
        "Щербаков, Shcherbakov",
        "Цой, Tsoy",
        "Чайковский, Tchaikovsky",
        "Карлос, Carlos",
        "Виктор, Victor",
        "Ксения, Xenia",
        "Ґалаґан, Galagan"
    })
    void hears_two_spellings_of_a_name_as_one(String one, String other) {
        assertThat(terms(Analysis.NAMES, one).getFirst())
                .isEqualTo(terms(Analysis.NAMES, other).getFirst());
    }

    @ParameterizedTest
    @CsvSource({"Соколов, Соловьев", "Иванов, Ивашов", "Garcia, Gomez", "Петров, Петренко", "Мария, Марина"})
    void hears_two_names_as_two(String one, String other) {
        assertThat(terms(Analysis.NAMES, one)).doesNotContainAnyElementsOf(terms(Analysis.NAMES, other));
    }

    @ParameterizedTest
    @CsvSource({"محمد, Mohammed", "משה, Moshe"})
    void meets_a_script_without_vowels_in_the_consonants(String one, String other) {
        assertThat(terms(Analysis.NAMES, one)).containsAnyElementsOf(terms(Analysis.NAMES, other));
    }

    @Test
    void takes_a_word_without_a_capital_for_no_name() {
        assertThat(terms(Analysis.NAMES, "the police took Sokolov")).doesNotContain("palichi");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            on 2022-03-14            ; d2022-03-14 m2022-03
            14.03.2022               ; d2022-03-14 m2022-03
            14-03-2022               ; d2022-03-14 m2022-03
            03/14/2022               ; d2022-03-14 m2022-03
            03/04/2022               ; d2022-04-03 m2022-04 d2022-03-04 m2022-03
            14 марта 2022 г.         ; d2022-03-14 m2022-03
            14-го марта 2022         ; d2022-03-14 m2022-03
            14 березня 2022 року     ; d2022-03-14 m2022-03
            14 de marzo de 2022      ; d2022-03-14 m2022-03
            14 de marzo del 2022     ; d2022-03-14 m2022-03
            March 14, 2022           ; d2022-03-14 m2022-03
            Mar. 14th, 2022          ; d2022-03-14 m2022-03
            14 March 2022            ; d2022-03-14 m2022-03
            в марте 2022 года        ; m2022-03
            31 февраля 2022          ; m2022-02
            № 12-345                 ; n12345
            № 12345/22               ; n1234522
            A 215-555-123            ; n215555123
            +7 (912) 345-67-89       ; n79123456789
            AB123456                 ; n123456
            12 people                ; ''
            """)
    void writes_numbers_and_dates_in_one_way(String text, String terms) {
        assertThat(String.join(" ", terms(Analysis.FIGURES, text))).isEqualTo(terms);
    }

    @Test
    void puts_two_readings_of_a_date_in_one_place() {
        assertThat(Analysis.tokens(Analysis.FIGURES, "on 03/04/2022"))
                .extracting(Token::together)
                .containsExactly(false, true, true, true);
    }

    @ParameterizedTest
    @CsvSource({"Ёлка, елка", "Café, cafe", "ПОЛИЦИЯ, полиция", "ﬁne, fine", "١٢٣, 123"})
    void folds_case_accents_and_digits(String text, String folded) {
        assertThat(terms(Analysis.FOLDED, text)).isEqualTo(terms(Analysis.FOLDED, folded));
    }

    @Test
    void says_where_each_word_stands() {
        assertThat(Analysis.tokens(Analysis.FOLDED, "Две Ёлки"))
                .extracting(Token::start, Token::end)
                .containsExactly(tuple(0, 3), tuple(4, 8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            EN    ; He was arrested by the police in the street
            ES    ; Fue detenido por la policía en la calle
            RU    ; Он был задержан сотрудниками полиции, объяснения приобщены
            UK    ; Його затримали співробітники поліції
            OTHER ; الشرطة اعتقلت أخي
            OTHER ; 12345
            """)
    void guesses_the_language_of_a_sentence(Language language, String text) {
        assertThat(Language.guess(text)).isEqualTo(language);
    }

    private static List<String> terms(String field, String text) {
        return Analysis.tokens(field, text).stream().map(Token::term).toList();
    }
}
