package org.safeconduct.names.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Words of a script written in Latin letters.
class GenerationTest {
    private static List<String> spellings(String word, int most) {
        var token = Token.of(word);
        return Generation.of(token.script()).likeliest(token.letters(), most).stream()
                .map(Generation.Spelling::letters)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"Воронцов, vorontsov", "Иваненко, ivanenko", "Каримов, karimov", "محمد, mohamed"})
    void hold_the_usual_spelling(String word, String latin) {
        assertThat(spellings(word, 30)).contains(latin);
    }

    @Test
    void come_likeliest_first() {
        assertThat(Generation.of(Script.CYRILLIC).likeliest("иванов", 20))
                .isSortedAccordingTo(Comparator.comparingDouble(Generation.Spelling::cost));
    }

    @Test
    void come_once_each() {
        assertThat(spellings("Щербаков", 40)).doesNotHaveDuplicates();
    }

    @Test
    void are_no_more_than_asked() {
        assertThat(spellings("Щербаков", 3)).hasSize(3);
    }

    @Test
    void leave_out_a_letter_that_no_table_knows() {
        assertThat(Generation.of(Script.CYRILLIC).likeliest("ивaн".replace('a', '\u04d9'), 1))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Script.class,
            names = {"LATIN", "OTHER"})
    void are_not_made_of_latin_letters(Script script) {
        assertThatThrownBy(() -> Generation.of(script)).isInstanceOf(IllegalArgumentException.class);
    }
}
