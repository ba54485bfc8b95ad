package org.safeconduct.packet.intake.page;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/// Where a small picture of a page is darker or lighter than its paper.
///
/// @param rows how many of the lowest rows are free of ink
/// @param blank whether all of them are
record Ink(int rows, boolean blank) {
    /// Shades of 256 by which ink differs from paper. Noise of a scanner stays below half of it, a hairline at
    /// the resolution used here is above.
    private static final int CONTRAST = 40;

    /// @param least pixels in one row that make ink; more than one where specks of dust are to be expected
    static Ink of(BufferedImage grey, int least) {
        var pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        int paper = paper(pixels);
        int width = grey.getWidth();
        for (int row = grey.getHeight() - 1; row >= 0; row--) {
            if (inked(pixels, row * width, width, paper) >= least) {
                return new Ink(grey.getHeight() - 1 - row, false);
            }
        }
        return new Ink(grey.getHeight(), true);
    }

    private static int inked(byte[] pixels, int from, int length, int paper) {
        int inked = 0;
        for (int i = from; i < from + length; i++) {
            if (Math.abs((pixels[i] & 0xff) - paper) > CONTRAST) {
                inked++;
            }
        }
        return inked;
    }

    /// The commonest shade of the lighter half, so that yellowed and photographed paper counts as paper.
    private static int paper(byte[] pixels) {
        var counts = new int[256];
        for (byte pixel : pixels) {
            counts[pixel & 0xff]++;
        }
        int paper = 255;
        for (int shade = 255; shade >= 128; shade--) {
            if (counts[shade] > counts[paper]) {
                paper = shade;
            }
        }
        return paper;
    }
}
