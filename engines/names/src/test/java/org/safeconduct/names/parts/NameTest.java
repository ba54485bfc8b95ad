package org.safeconduct.names.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What each word of a name is.
class NameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Slavic: given name, patronymic and family name, in either order
            Дарья Сергеевна Воронцова | given name: Дарья; patronymic: Сергеевна; family name: Воронцова
            Воронцова Дарья Сергеевна | given name: Дарья; patronymic: Сергеевна; family name: Воронцова
            Воронцова, Дарья Сергеевна | given name: Дарья; patronymic: Сергеевна; family name: Воронцова
            Darya Sergeyevna Vorontsova | given name: Darya; patronymic: Sergeyevna; family name: Vorontsova
            Воронцова Дарья | given name: Дарья; family name: Воронцова
            # a family name that ends like a patronymic
            Yitzhak Rabinovich | given name: Yitzhak; family name: Rabinovich
            # initials
            А. В. Королёв | initial: А; initial: В; family name: Королёв
            John Q. Public | given name: John; initial: Q; family name: Public
            # Arabic: chains of fathers
            Yusuf bin Khalid | given name: Yusuf; particle: bin; father's name: Khalid
            يوسف بن خالد | given name: يوسف; particle: بن; father's name: خالد
            Abd al-Rahman al-Khatib | given name: AbdRahman; particle: al; family name: Khatib
            Nur al-Din Suleiman | given name: NurDin; family name: Suleiman
            Abu Bakr Hamid | given name: AbuBakr; family name: Hamid
            # Turkic: the word for son comes behind
            Heydar Aliyev Alirza oglu | given name: Heydar; family name: Aliyev; father's name: Alirza; particle: oglu
            # Hebrew
            משה בן דוד | given name: משה; particle: בן; father's name: דוד
            # Spanish: several given and two family names
            María del Carmen Hernández López | given name: María; particle: del; given name: Carmen; family name: Hernández; family name: López
            Hernández López, María | given name: María; family name: Hernández; family name: López
            Flores Díaz Carlos Alberto | given name: Carlos; given name: Alberto; family name: Flores; family name: Díaz
            # titles and ranks
            Dr. Sami Haddad | title: Dr; given name: Sami; family name: Haddad
            John Smith, Jr. | given name: John; family name: Smith; junior or senior: Jr
            # one name
            Shamsuddin | given name: Shamsuddin
            """)
    void is_read_as(String written, String explained) {
        assertThat(Name.of(written).explained()).isEqualTo(explained);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "—", "12345", "؟؟", ",", ",,,"})
    void has_no_parts_where_there_is_no_letter(String written) {
        assertThat(Name.of(written).parts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("strange")
    void keeps_every_letter_of_a_strange_name(String written) {
        var kept = Name.of(written).parts().stream().map(Part::toString).reduce("", String::concat);
        assertThat(letters(kept)).containsExactlyInAnyOrder(letters(written));
    }

    static Stream<String> strange() {
        return Stream.of(
                "Дарья Vorontsova محمد",
                "\u202Bمحمد بن علي\u202C",
                "Sheikh",
                "bin",
                "al al al",
                "Abdul",
                "din",
                "Jean-Baptiste Désir",
                "Ana y Luz",
                "María ".repeat(34));
    }

    private static int[] letters(String text) {
        return text.codePoints().filter(Character::isLetter).toArray();
    }

    @Test
    void is_a_chain_where_a_word_for_son_says_so() {
        assertThat(Name.of("Yusuf bin Khalid").isChain()).isTrue();
    }

    @Test
    void is_no_chain_for_following_names_alone() {
        assertThat(Name.of("Yusuf Khalid").isChain()).isFalse();
    }

    @Test
    void takes_a_title_for_the_name_where_there_is_nothing_else() {
        assertThat(Name.of("Sheikh").own()).hasSize(1);
    }
}
