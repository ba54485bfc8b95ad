package org.safeconduct.names.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Letters lost, taken for others or swapped, within one script.
class SlipsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # lost, added, doubled
            vorontsova, vorontova
            filippova, filipova
            # swapped
            vorontsova, vorontosva
            # one vowel for another in a long word
            khachatryan, khachatrian
            mukhammadiev, mukhamadiev
            """)
    void words_are_close(String one, String other) {
        assertThat(Slips.LATIN.likeness(one, other)).isGreaterThanOrEqualTo(Meeting.ENOUGH);
    }

    @ParameterizedTest
    @CsvSource({"gomez, gamez", "anna, inna", "li, lu", "rojas, rosas", "vorontsova, volkova", "a, vorontsova"})
    void words_are_not_close(String one, String other) {
        assertThat(Slips.LATIN.likeness(one, other)).isLessThan(Meeting.ENOUGH);
    }

    @ParameterizedTest
    @CsvSource({"vorontsova, vorontosva", "filippova, filipova", "anna, inna", "a, abc"})
    void words_are_as_close_from_either_side(String one, String other) {
        assertThat(Slips.LATIN.likeness(one, other)).isEqualTo(Slips.LATIN.likeness(other, one));
    }

    @Test
    void the_same_word_is_closest() {
        assertThat(Slips.LATIN.likeness("darya", "darya")).isEqualTo(1);
    }

    @Test
    void a_vowel_costs_less_than_a_consonant() {
        assertThat(Slips.LATIN.likeness("darya", "dariya")).isGreaterThan(Slips.LATIN.likeness("darya", "dartya"));
    }

    @Test
    void letters_that_sound_alike_cost_less() {
        assertThat(Slips.LATIN.likeness("perez", "peres")).isGreaterThan(Slips.LATIN.likeness("perez", "perek"));
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, حسين, حسن", "HEBREW, רבינוביץ, רבנוביץ", "CYRILLIC, алексий, алексый"})
    void every_script_has_its_own_cheap_letters(Script script, String one, String other) {
        assertThat(Slips.of(script).likeness(one, other)).isGreaterThanOrEqualTo(Meeting.ENOUGH);
    }
}
