package org.safeconduct.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.reading.Papers;
import org.safeconduct.reading.picture.Grey;

class InkTest {
    @Test
    void a_white_sheet_is_blank() {
        assertThat(ink(Grey.of(Papers.scan(List.of()))).isBlank()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 10})
    void the_grain_of_a_scanner_is_not_ink(int shades) {
        assertThat(ink(grain(230, shades)).isBlank()).isTrue();
    }

    @Test
    void one_line_of_writing_is_ink() {
        assertThat(ink(Grey.of(Papers.scan(List.of("Соколов Андрій")))).isBlank())
                .isFalse();
    }

    @Test
    void writing_is_on_paper() {
        assertThat(ink(Grey.of(Papers.scan(Papers.SUMMONS))).isOnPaper()).isTrue();
    }

    @Test
    void a_photograph_is_not() {
        assertThat(ink(grain(128, 60)).isOnPaper()).isFalse();
    }

    private static Ink ink(Grey grey) {
        return Ink.of(grey.shrunk(420, 543));
    }

    private static Grey grain(int shade, int shades) {
        var dice = new Random(1);
        var pixels = new byte[420 * 543];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Math.clamp(Math.round(shade + dice.nextGaussian() * shades), 0, 255);
        }
        return new Grey(420, 543, pixels);
    }
}
