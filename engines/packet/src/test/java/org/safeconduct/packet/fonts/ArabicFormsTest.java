package org.safeconduct.packet.fonts;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicFormsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # Arabic
            كريم  , FEDB FEAE FEF3 FEE2
            لادن  , FEFB FEA9 FEE5
            سلام  , FEB3 FEFC FEE1
            # Persian: the yeh in the middle of a word has two dots and no tail
            حسین  , FEA3 FEB4 FBFF FEE6
            گیلانی , FB94 FBFF FEFC FEE7 FBFD
            پژمان , FB58 FB8B FEE3 FE8E FEE5
            # Urdu
            ہمایوں , FBA8 FEE4 FE8E FBFE FEEE FB9E
            # a vowel sign does not part letters
            مُحمد , FEE3 064F FEA4 FEE4 FEAA
            """)
    void letters_take_the_form_their_neighbours_ask_for(String word, String forms) {
        assertThat(codes(ArabicForms.join(word))).isEqualTo(forms);
    }

    @Test
    void a_non_joiner_parts_letters_and_is_not_drawn() {
        assertThat(codes(ArabicForms.join("بی\u200cتا"))).isEqualTo("FE91 FBFD FE97 FE8E");
    }

    @Test
    void a_tatweel_stretches_the_join() {
        assertThat(codes(ArabicForms.join("بـر"))).isEqualTo("FE91 0640 FEAE");
    }

    @ParameterizedTest
    @CsvSource({"محمد رضا خراسانی", "Соколов", "שלום", "بلا"})
    void the_joined_text_still_means_the_same(String text) {
        assertThat(Normalizer.normalize(ArabicForms.join(text), Normalizer.Form.NFKC))
                .isEqualTo(text);
    }

    @Test
    void a_name_from_right_to_left_is_drawn_from_its_last_letter() {
        String drawn = Typefaces.inVisualOrder("کریم");
        assertThat(Normalizer.normalize(drawn, Normalizer.Form.NFKC)).isEqualTo("میرک");
    }

    @Test
    void latin_and_numbers_keep_their_order_beside_it() {
        assertThat(Typefaces.inVisualOrder("A 241-555-013 שלום")).isEqualTo("A 241-555-013 םולש");
    }

    private static String codes(String text) {
        return text.codePoints().mapToObj("%04X"::formatted).collect(joining(" "));
    }
}
