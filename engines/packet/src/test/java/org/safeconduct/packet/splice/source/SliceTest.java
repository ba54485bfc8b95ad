package org.safeconduct.packet.splice.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # what stands there|the value that comes first
            12 0 R 13|12 0 R
            12 0 obj|12
            12 0 Rest|12
            -3.5 7|-3.5
            /Name/Other|/Name
            (a (nested) \\) string)(b)|(a (nested) \\) string)
            <48 65> 1|<48 65>
            <</A[1 2 0 R]/B<<>>>>/C|<</A[1 2 0 R]/B<<>>>>
            [1[2[3]]] 4|[1[2[3]]]
            null true|null
            """)
    void cuts_one_value_out_of_many(String syntax, String value) throws DamagedException {
        assertThat(slice(syntax).text()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # spelled|said
            (plain)|plain
            (a\\(b\\)\\\\)|a(b)\\
            (\\101\\7\\60)|A\u00070
            <414>|A@
            <4 1 4 2>|AB
            """)
    void reads_what_a_string_says(String spelled, String said) throws DamagedException {
        assertThat(slice(spelled).string()).isEqualTo(said);
    }

    @Test
    void reads_names_with_escapes() throws DamagedException {
        assertThat(slice("/C#6fntents#zz").name()).isEqualTo("Contents#zz");
    }

    @Test
    void keeps_the_later_of_two_equal_names() throws DamagedException {
        var dict = slice("<</A 1/B 2/A 3/N null>>").dict();

        assertThat(dict.find("A")).isNotNull().extracting(Slice::text).isEqualTo("3");
        assertThat(dict.has("N")).isFalse();
        assertThat(dict.size()).isEqualTo(3);
    }

    @Test
    void survives_brackets_a_million_deep() throws DamagedException {
        assertThat(slice("[".repeat(1_000_000) + "]".repeat(1_000_000)).isArray())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "]", "[1 2", "<</A", "(open", "<41", ")", ">>"})
    void calls_broken_syntax_damage(String syntax) {
        assertThatThrownBy(() -> slice(syntax)).isInstanceOf(DamagedException.class);
    }

    private static Slice slice(String syntax) throws DamagedException {
        return Slice.of(syntax.getBytes(StandardCharsets.ISO_8859_1));
    }
}
