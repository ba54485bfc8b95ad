package org.safeconduct.packet.splice.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InkTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            0, 0
            -0.000001, 0
            612, 612
            -50.5, -50.5
            0.00001, 0.00001
            1e9, 1000000000
            0.1, 0.1
            841.88976, 841.88976
            1.999999, 2
            """)
    void writes_decimals_without_exponent(double value, String written) {
        assertThat(text(new Ink().decimal(value))).isEqualTo(written);
    }

    @Test
    void escapes_brackets_in_plain_strings() {
        assertThat(text(new Ink().string("a(b)\\c"))).isEqualTo("(a\\(b\\)\\\\c)");
    }

    @Test
    void writes_other_letters_as_utf_16() {
        assertThat(text(new Ink().string("Ія"))).isEqualTo("<FEFF0406044F>");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "1234567890123, 1234567890123", "-12, -12"})
    void writes_whole_numbers(long value, String written) {
        assertThat(text(new Ink().number(value))).isEqualTo(written);
    }

    private static String text(Ink ink) {
        return new String(ink.toBytes(), StandardCharsets.ISO_8859_1);
    }
}
