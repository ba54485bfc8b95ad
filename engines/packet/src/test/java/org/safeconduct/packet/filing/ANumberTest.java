package org.safeconduct.packet.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ANumberTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A241555013     | A 241-555-013
            A 241-555-013  | A 241-555-013
            A# 241 555 013 | A 241-555-013
            241555013      | A 241-555-013
            A41 555 013    | A 041-555-013
            """, commentCharacter = ';')
    void reads_the_usual_spellings(String written, String printed) {
        assertThat(ANumber.of(written)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A 1234567", "A 1234567890", "B 241-555-013", "A 24155501З"})
    void refuses_what_is_no_a_number(String written) {
        assertThatThrownBy(() -> ANumber.of(written)).hasMessageContaining("eight or nine digits");
    }
}
