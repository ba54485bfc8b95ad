package org.safeconduct.packet.splice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class StampFontTest {
    @Test
    void knows_the_widths_of_its_letters() throws IOException {
        try (var in = Objects.requireNonNull(StampFont.class.getResourceAsStream("stamp.ttf"));
                var font = new TTFParser(true).parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
            for (var c = ' '; c <= '~'; c++) {
                var glyph = font.getUnicodeCmapLookup().getGlyphId(c);
                assertThat(glyph).as("glyph of " + c).isPositive();
                assertThat(StampFont.width(String.valueOf(c)))
                        .as("width of " + c)
                        .isCloseTo(font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm(), within(0.001));
            }
        }
    }

    @Test
    void sets_digits_that_stand_below_each_other() {
        assertThat(StampFont.width("1111")).isEqualTo(StampFont.width("8888"));
    }

    @Test
    void refuses_what_it_has_no_letters_for() {
        assertThatThrownBy(() -> StampFont.width("№ 7")).isInstanceOf(IllegalArgumentException.class);
    }
}
