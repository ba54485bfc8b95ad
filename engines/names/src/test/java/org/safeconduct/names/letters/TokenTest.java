package org.safeconduct.names.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A word as it is written, and the letters by which it is compared.
class TokenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # case and accents
            HERNÁNDEZ | hernandez
            Muñoz | munoz
            Nguyễn | nguyen
            # letters that are not a letter with a mark
            Yıldız | yildiz
            Søren | soren
            Wałęsa | walesa
            Groß | gross
            # one Cyrillic alphabet for its languages
            Соловьёв | соловьев
            Ковалёў | ковалеу
            Київ | киив
            Андрій | андрий
            Ғани | гани
            Ђорђе | джордже
            # Arabic letters: carriers of the glottal stop, final forms, vowel marks, stretching
            أحمد | احمد
            مُحَمَّد | محمد
            مـحـمـد | محمد
            مصطفى | مصطفي
            # Persian and Pashto keyboards
            کریمی | كريمي
            # Hebrew final letters, vowel points, the mark behind a letter
            כהן | כהנ
            שָׂרָה | שרה
            ג׳ורג׳ | ג'ורג'
            """)
    void is_folded(String written, String letters) {
        assertThat(Token.of(written).letters()).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({"Darya, LATIN", "Дарья, CYRILLIC", "داریا, ARABIC", "דריה, HEBREW", "დარია, LATIN", "42, LATIN"})
    void tells_the_script_it_is_compared_in(String written, Script script) {
        assertThat(Token.of(written).script()).isEqualTo(script);
    }

    @Test
    void takes_a_mixed_word_for_the_script_of_most_letters() {
        assertThat(Token.of("Дарьa").script()).isEqualTo(Script.CYRILLIC);
    }

    @ParameterizedTest
    @CsvSource({"გიორგი, giorgi", "Արմեն, armen", "李, li"})
    void puts_any_other_script_into_latin_letters(String written, String letters) {
        assertThat(Token.of(written).letters()).startsWith(letters.substring(0, 2));
    }

    @Test
    void keeps_what_was_written() {
        assertThat(Token.of("HERNÁNDEZ").written()).isEqualTo("HERNÁNDEZ");
    }

    @Test
    void has_no_letters_where_there_are_none() {
        assertThat(Token.of("٣٤؟").letters()).isEmpty();
    }

    @Test
    void compares_a_word_without_end_by_its_beginning() {
        assertThat(Token.of("ab".repeat(200)).letters()).hasSize(48);
    }

    @Test
    void survives_marks_without_a_letter() {
        assertThat(Token.of("\u0301\u0301\u064B").letters()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Дарья, da", "محمد, m", "שרה, s"})
    void is_put_into_latin_letters_by_the_likeliest_spelling(String written, String beginning) {
        assertThat(Token.of(written).romanised().letters()).startsWith(beginning);
    }

    @Test
    void knows_usual_spellings_of_its_own_sound_only() {
        assertThat(Token.of("Иван").usualSpellings()).contains("ivan").doesNotContain("giovanni", "jean");
    }
}
