package org.safeconduct.packet.form.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every letter is one wide here.
class WrappingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # width | paragraph                    | lines
            20      | one two three                | one two three
            7       | one two three                | one two/three
            3       | one two three                | one/two/thr/ee
            6       | well-known fact              | well-/known/fact
            4       | пришли двое                  | приш/ли/двое
            5       | abcdefghijk lm               | abcde/fghij/k lm
            """)
    void a_paragraph_is_broken_between_words(int width, String paragraph, String lines) {
        assertThat(Wrapping.wrap(paragraph, width, String::length)).containsExactly(lines.split("/"));
    }

    @Test
    void an_empty_paragraph_is_an_empty_line() {
        assertThat(Wrapping.wrap("", 10, String::length)).containsExactly("");
    }

    @Test
    void spaces_at_the_end_of_a_line_may_hang_over_its_edge() {
        assertThat(Wrapping.wrap("one   two", 4, String::length)).containsExactly("one", "two");
    }
}
