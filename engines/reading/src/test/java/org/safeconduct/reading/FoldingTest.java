package org.safeconduct.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
    /// Readings of the number sign that were seen on Ukrainian and Russian scans, and how people type it.
    @ParameterizedTest
    @ValueSource(
            strings = {"№ 1234", "№1234", "Me 1234", "M» 1234", "Nº 1234", "N° 1234", "Ne 1234", "No. 1234", "Мо 1234"})
    void the_number_sign_is_found_however_it_was_read(String text) {
        assertThat(Folding.fold(text)).isEqualTo("№1234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Call me 3 times", "He is no 1", "Some 5 men"})
    void a_word_in_a_sentence_is_rarely_taken_for_it(String text) {
        assertThat(Folding.fold("a" + text)).startsWith("a");
    }

    @ParameterizedTest
    @CsvSource({"Ґалаґан,Галаган", "ПЁТР,Петр", "з’явитися,з'явитися", "зʼявитися,з'явитися", "HARKIV,Harkiv"})
    void spellings_that_mean_the_same_are_equal(String one, String other) {
        assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
    }

    @Test
    void other_letters_stay_apart() {
        assertThat(Folding.fold("Київ")).isNotEqualTo(Folding.fold("Киев"));
    }
}
