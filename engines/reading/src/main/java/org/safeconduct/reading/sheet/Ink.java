package org.safeconduct.reading.sheet;

import java.util.Arrays;
import org.safeconduct.reading.picture.Grey;

/// What a small grey picture of a page is covered with.
///
/// @param paper share of pixels that are the commonest shade or near it, 0 to 1
/// @param ink share of pixels that differ from it by enough to be writing
record Ink(double paper, double ink) {
    private static final int SPREAD = 4;
    /// Noise of a scanner differs from the paper by twenty shades, dust by more in a pixel here and there.
    private static final int CONTRAST = 40;
    private static final int NEAR = 24;
    /// The shadow of the scanner's lid lies along the edges, where nobody writes.
    private static final double EDGE = 0.02;
    private static final double SPECKS = 0.0002;
    private static final double MOSTLY = 0.6;

    public static Ink of(Grey grey) {
        int paper = paper(grey.pixels());
        int edge = (int) (Math.min(grey.width(), grey.height()) * EDGE);
        long near = 0;
        long inked = 0;
        for (int y = edge; y < grey.height() - edge; y++) {
            for (int x = edge; x < grey.width() - edge; x++) {
                int off = Math.abs(grey.at(x, y) - paper);
                near += off <= NEAR ? 1 : 0;
                inked += off > CONTRAST ? 1 : 0;
            }
        }
        double all = Math.max(1, (double) (grey.width() - 2 * edge) * (grey.height() - 2 * edge));
        return new Ink(near / all, inked / all);
    }

    public boolean isBlank() {
        return ink < SPECKS;
    }

    /// Whether it looks like marks on paper and not like a photograph of something else.
    public boolean isOnPaper() {
        return paper >= MOSTLY;
    }

    /// Neighbouring shades count together, since noise spreads the paper over several.
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
