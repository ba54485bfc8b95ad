package org.safeconduct.names.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.names.letters.Token;

/// Text cut into words.
class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jean-Baptiste Désir | Jean Baptiste Désir
            А.В. Королёв | А В Королёв
            משה בן־דוד | משה בן דוד
            O'Connor | O'Connor
            Robert (Bob) Smith | Robert Bob Smith
            Abd al-Rahman | AbdRahman
            Abdul Rahman | AbdulRahman
            Nur al-Din | NurDin
            Nour Eddine | NourEddine
            Abu Bakr | AbuBakr
            # nothing follows that it could begin
            Bakr Abu | Bakr Abu
            Din | Din
            """)
    void are_cut_as(String written, String words) {
        assertThat(Words.of(written).stream().map(Token::written)).containsExactly(words.split(" "));
    }

    @Test
    void are_without_marks_that_only_steer_the_direction() {
        assertThat(Words.of("\u202Bمحمد\u202C \u200Fعلي").stream().map(Token::written))
                .containsExactly("محمد", "علي");
    }

    @Test
    void are_none_in_an_empty_text() {
        assertThat(Words.of(" \t ")).isEmpty();
    }
}
