package org.safeconduct.names.alike;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.names.parts.Name;
import org.safeconduct.names.parts.Part;

/// Two words that the other name writes as one.
class JoiningTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gebre Mariam Haile | Gebremariam Haile | GebreMariam Haile
            Ali Reza Mohammadi | Alireza Mohammadi | AliReza Mohammadi
            # each has a partner of its own
            Maria Hernandez Lopez | Maria Hernandez | Maria Hernandez Lopez
            # two scripts are no word
            Jean Батист | Jeanbatist | Jean Батист
            # a single word has nothing to be joined with
            Gebre | Gebremariam | Gebre
            """)
    void are_joined_as(String written, String other, String joined) {
        assertThat(Joining.of(Name.of(written).own(), Name.of(other).own()).stream()
                        .map(Part::toString))
                .containsExactlyInAnyOrder(joined.split(" "));
    }

    @Test
    void are_left_apart_where_the_other_has_no_words() {
        var parts = Name.of("Gebre Mariam").own();
        assertThat(Joining.of(parts, Name.of("").own())).isEqualTo(parts);
    }
}
