package org.safeconduct.packet.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.intake.page.Ink.Ground;

class InkTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    # paper, ink, pixels, on,      free rows below row 60 of 100
                    255,     0,   1,      DRAWN,   39
                    255,     240, 1,      DRAWN,   39
                    255,     250, 9,      DRAWN,   100
                    # a scan needs more than a speck, and more than noise
                    255,     0,   2,      SCANNED, 100
                    255,     0,   3,      SCANNED, 39
                    255,     220, 9,      SCANNED, 100
                    200,     150, 9,      SCANNED, 39
                    # light on dark
                    10,      255, 9,      SCANNED, 39
                    """)
    void ink_is_what_differs_from_the_paper(int paper, int ink, int pixels, Ground ground, int free) {
        var page = paper(paper);
        for (int x = 0; x < pixels; x++) {
            page.getRaster().setSample(20 + x, 60, 0, ink);
        }

        assertThat(Ink.of(page, ground).rows()).isEqualTo(free);
    }

    @Test
    void a_page_without_ink_is_blank() {
        assertThat(Ink.of(paper(255), Ground.DRAWN)).isEqualTo(new Ink(100, true));
    }

    @Test
    void ink_in_the_last_row_leaves_nothing_free() {
        var page = paper(255);
        page.getRaster().setSample(20, 99, 0, 0);

        assertThat(Ink.of(page, Ground.DRAWN)).isEqualTo(new Ink(0, false));
    }

    @Test
    void the_edge_of_a_scan_is_not_looked_at() {
        var page = paper(255);
        for (int x = 0; x < 80; x++) {
            page.getRaster().setSample(x, 97, 0, 0);
        }

        assertThat(Ink.of(page, Ground.SCANNED).blank()).isTrue();
        assertThat(Ink.of(page, Ground.DRAWN).rows()).isEqualTo(2);
    }

    @Test
    void paper_spread_over_several_shades_by_noise_is_one_paper() {
        var page = paper(255);
        for (int y = 0; y < 100; y++) {
            for (int x = 0; x < 80; x++) {
                page.getRaster().setSample(x, y, 0, 225 + (x * 7 + y * 13) % 9);
            }
        }
        // A white patch of one shade is the commonest single shade, and still no paper.
        for (int y = 0; y < 20; y++) {
            for (int x = 0; x < 80; x++) {
                page.getRaster().setSample(x, y, 0, 120);
            }
        }

        assertThat(Ink.of(page, Ground.SCANNED).rows()).isEqualTo(80);
    }

    private static BufferedImage paper(int shade) {
        var page = new BufferedImage(80, 100, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 100; y++) {
            for (int x = 0; x < 80; x++) {
                page.getRaster().setSample(x, y, 0, shade);
            }
        }
        return page;
    }
}
