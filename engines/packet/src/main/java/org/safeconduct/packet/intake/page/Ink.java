package org.safeconduct.packet.intake.page;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/// Where a small picture of a page is darker or lighter than its paper.
///
/// @param rows how many of the lowest rows are free of ink
/// @param blank whether all of them are
record Ink(int rows, boolean blank) {
    private static final int SPREAD = 4;

    /// What the page is made of, and so what counts as ink on it.
    enum Ground {
        /// Nothing but ink differs from the paper, and a fine grey line differs little once it is drawn small.
        DRAWN(8, 1, 0),
        /// Noise differs from the paper by twenty shades, dust and folds by more, in a pixel here and there.
        /// Along the edges lies the shadow of the scanner's lid, where nobody writes.
        SCANNED(40, 3, 6);

        private final int contrast;
        private final int least;
        private final int edge;

        /// @param contrast shades of 256 by which ink differs from paper
        /// @param least pixels in one row that make ink
        /// @param edge pixels along the edges that are not looked at
        Ground(int contrast, int least, int edge) {
            this.contrast = contrast;
            this.least = least;
            this.edge = edge;
        }
    }

    static Ink of(BufferedImage grey, Ground ground) {
        var pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        int paper = paper(pixels);
        int width = grey.getWidth();
        int edge = Math.min(ground.edge, Math.min(width, grey.getHeight()) / 4);
        for (int row = grey.getHeight() - 1 - edge; row >= edge; row--) {
            if (inked(pixels, row * width + edge, width - 2 * edge, paper, ground.contrast) >= ground.least) {
                return new Ink(grey.getHeight() - 1 - row, false);
            }
        }
        return new Ink(grey.getHeight(), true);
    }

    private static int inked(byte[] pixels, int from, int length, int paper, int contrast) {
        int inked = 0;
        for (int i = from; i < from + length; i++) {
            if (Math.abs((pixels[i] & 0xff) - paper) > contrast) {
                inked++;
            }
        }
        return inked;
    }

    /// The commonest shade, so that yellowed, photographed and inverted paper counts as paper. Neighbouring
    /// shades count together, since noise spreads the paper over several.
    private static int paper(byte[] pixels) {
        var counts = new int[256];
        for (byte pixel : pixels) {
            counts[pixel & 0xff]++;
        }
        int paper = 255;
        int most = 0;
        for (int shade = 255; shade >= 0; shade--) {
            int around = Arrays.stream(counts, Math.max(0, shade - SPREAD), Math.min(256, shade + SPREAD + 1))
                    .sum();
            if (around > most) {
                most = around;
                paper = shade;
            }
        }
        return paper;
    }
}
