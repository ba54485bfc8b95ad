package org.safeconduct.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.search.Answer.Mark;

/// What every index behind the port has to know of languages, names, numbers and dates.
public abstract class WordsContract extends IndexFixture {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            EN ; He was arrested and questioned at night      ; arresting questions
            RU ; Он был избит сотрудниками полиции           ; избили
            RU ; Протокол задержания подписан следователем   ; протоколы
            UK ; Його побили поліцейські у відділку          ; побити
            UK ; Повістку вручили вдома                      ; повістка
            ES ; Fue detenido por los policías               ; policía
            OTHER ; الشرطة اعتقلت أخي                        ; الشرطة
            OTHER ; პოლიციამ დააკავა                          ; პოლიციამ
            """)
    void finds_another_form_of_a_word(Language language, String text, String asked) {
        index(page("page", ELOY, language, text));
        assertThat(ids(asked)).containsExactly("page");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            RU ; Допрошен гражданин Соколов Михаил           ; Sokolov
            RU ; Допрошен гражданин Соколов Михаил           ; Mikhail
            UK ; Свідок Сергій Зеленський                    ; Zelenskyy
            UK ; Свідок Сергій Зеленський                    ; Sergei
            EN ; Statement of Yevgeniya Chaykovskaya         ; Евгения
            EN ; Statement of Yevgeniya Chaykovskaya         ; Чайковская
            ES ; Declaración de Yulia Sokoloff               ; Юлия Соколова
            OTHER ; محمد شاهد                                ; Mohammed
            """)
    void finds_a_name_written_in_another_script(Language language, String text, String asked) {
        index(page("page", ELOY, language, text));
        assertThat(ids(asked)).containsExactly("page");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Постановление № 12-345 от 14.03.2022   ; 12345
            Постановление № 12-345 от 14.03.2022   ; № 12-345
            Постановление № 12-345 от 14.03.2022   ; March 14, 2022
            Задержан 14 марта 2022 года            ; 2022-03-14
            Затриманий 14 березня 2022 року        ; 14 de marzo de 2022
            Detenido el 14 de marzo de 2022        ; 14 марта 2022
            Arrested on March 14, 2022             ; 14.03.2022
            Arrested on March 14, 2022             ; березень 2022
            A-number 215-555-123                   ; A215555123
            Call +7 912 345-67-89                  ; +79123456789
            """)
    void finds_a_number_or_a_date_however_it_is_written(String text, String asked) {
        index(page("page", ELOY, Language.OTHER, text));
        assertThat(ids(asked)).containsExactly("page");
    }

    @Test
    void does_not_take_another_day_of_the_month_for_the_day_that_was_asked_for() {
        index(page("page", ELOY, Language.EN, "Arrested on March 15, 2022"));
        assertThat(ids("14 March 2022")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            draft notice ; RU ; Ему вручили повестку из военкомата        ; повестка из военкомата
            draft notice ; UK ; Йому принесли повістку з військкомату     ; повістка з військкомату
            beating      ; ES ; Sufrió una golpiza en la calle            ; golpiza
            повестка     ; EN ; A summons was left at the door            ; summons
            golpiza      ; RU ; Следы побоев на теле                      ; побои
            credible fear; ES ; La entrevista de miedo creíble fue en mayo ; entrevista de miedo creíble
            """)
    void finds_what_the_glossary_calls_otherwise_and_says_which_term(
            String asked, Language language, String text, String term) {
        index(page("page", ELOY, language, text));
        assertThat(found(asked).hits().getFirst().marks())
                .extracting(Mark::term)
                .contains(new Answer.Term(asked, term, language));
    }

    @Test
    void finds_a_term_in_a_text_that_was_taken_for_another_language() {
        index(page("page", ELOY, Language.RU, "Тут буцегарня та арешт"));
        assertThat(ids("arrest")).containsExactly("page");
    }

    @Test
    void prefers_the_word_that_was_asked_for_to_a_translation_of_it() {
        index(
                page("translated", ELOY, Language.RU, "Следы побоев на теле"),
                page("said", ELOY, Language.EN, "Signs of beating"));
        assertThat(ids("beating")).containsExactly("said", "translated");
    }
}
