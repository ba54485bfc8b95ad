package org.safeconduct.packet.splice.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewriterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # found                                  | written, references in braces
            <<  /A   1   /B [ 1  2 ]  >>             | <</A 1/B[1 2]>>
            <</A 12 0 R/B 3 0   R>>                  | <</A {12}/B {3}>>
            [1 0 R 2 0 R]                            | [{1} {2}]
            [1 0 2 0 R 0 0]                          | [1 0 {2} 0 0]
            [true false null]                        | [true false null]
            [(a  b) (c)]                             | [(a  b)(c)]
            [<48  65> /N /M 5]                       | [<48  65>/N/M 5]
            <</A(1 0 R)/B<3120 3020 52>>>            | <</A(1 0 R)/B<3120 3020 52>>>
            [-1 +2 .5 1 0 Rx]                        | [-1 +2 .5 1 0 Rx]
            [1 0 R/A]                                | [{1}/A]
            [/ 1 0 R]                                | [/ {1}]
            """)
    void keeps_the_meaning_and_drops_the_room(String found, String written) throws IOException {
        assertThat(rewritten(found, false)).isEqualTo(written);
    }

    @Test
    void drops_comments() throws IOException {
        assertThat(rewritten("[1 % 7 0 R\n2]", false)).isEqualTo("[1 2]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5      | ' 5'
            5 0 R  | ' {5}'
            /N     | /N
            [5]    | [5]
            true   | ' true'
            """)
    void keeps_a_value_apart_from_the_name_before_it(String found, String written) throws IOException {
        assertThat(rewritten(found, true)).isEqualTo(written);
    }

    private static String rewritten(String found, boolean isAfterName) throws IOException {
        var out = new StringBuilder();
        var rewriter = new Rewriter(new Rewriter.Receiver() {
            @Override
            public void raw(byte[] bytes, int start, int end) {
                out.append(new String(bytes, start, end - start, StandardCharsets.ISO_8859_1));
            }

            @Override
            public void space() {
                out.append(' ');
            }

            @Override
            public void reference(int number) {
                out.append('{').append(number).append('}');
            }
        });
        (isAfterName ? rewriter.afterName() : rewriter).copy(Slice.of(found.getBytes(StandardCharsets.ISO_8859_1)));
        return out.toString();
    }
}
