package org.safeconduct.names.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names that are one, and names that are two.
class GivenNamesTest {
    private static final GivenNames FEW = new GivenNames(
            List.of("ivan john иван | vanya johnny", "jean john | jack", "maria мария | masha", "marina марина"));

    @ParameterizedTest
    @CsvSource(textBlock = """
            Ivan, John, SAME
            Иван, John, SAME
            IVÁN, Иван, SAME
            Vanya, Ivan, SHORT
            Vanya, Johnny, SHORT
            # a spelling of two lines is of both
            Jean, John, SAME
            Ivan, Jean, TWO
            # alike and known to be two
            Maria, Marina, TWO
            Masha, Марина, TWO
            # nobody knows
            Ivan, Ivanov, UNKNOWN
            Xyz, Abc, UNKNOWN
            """)
    void are_to_each_other(String one, String other, GivenNames.Kinship kinship) {
        assertThat(FEW.kinship(Token.of(one), Token.of(other))).isEqualTo(kinship);
    }

    @ParameterizedTest
    @CsvSource({"Ivan, Maria", "Vanya, John", "Jean, Jack", "Maria, Nobody"})
    void are_the_same_to_each_other_from_either_side(String one, String other) {
        assertThat(FEW.kinship(Token.of(one), Token.of(other))).isEqualTo(FEW.kinship(Token.of(other), Token.of(one)));
    }

    @Test
    void list_the_latin_forms_of_a_name_in_any_script() {
        assertThat(FEW.forms(Token.of("Иван"))).containsExactly("ivan", "john");
    }

    @Test
    void list_no_forms_of_a_short_form() {
        assertThat(FEW.forms(Token.of("Masha"))).isEmpty();
    }

    @Test
    void know_no_family_name() {
        assertThat(GivenNames.KNOWN.has(Token.of("Воронцова"))).isFalse();
    }
}
