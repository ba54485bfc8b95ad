package org.safeconduct.reading.sheet;

import java.util.Arrays;
import org.safeconduct.reading.picture.Grey;

/// The perceptual hash of a page.
///
/// What is inked is cut out and drawn as a square of 32 by 32; of its cosine transform the 8 by 8 slowest waves are
/// each above or below their median. Margins, size, light, noise and grain do not change that; another page does.
final class Looks {
    private static final int SIDE = 32;
    private static final int WAVES = 8;
    private static final double[][] COSINES = cosines();
    /// Share of the ink that may lie outside of the square on each side: dust, a thumb, a staple.
    private static final double STRAY = 0.01;
    private static final int CONTRAST = 48;

    private Looks() {}

    /// What a page looks like from afar; 0 for a page of one shade.
    public static long hash(Grey page) {
        var square = square(page);
        var waves = waves(square);
        waves[0] = 0;
        double most = Arrays.stream(waves).map(Math::abs).max().orElse(0);
        if (most < 1) {
            return 0;
        }
        var sorted = waves.clone();
        Arrays.sort(sorted);
        double median = (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
        long hash = 0;
        for (int i = 0; i < waves.length; i++) {
            hash |= waves[i] > median ? 1L << i : 0;
        }
        return hash;
    }

    private static Grey square(Grey page) {
        var counts = new int[256];
        for (byte pixel : page.pixels()) {
            counts[pixel & 0xff]++;
        }
        int paper = middle(counts, page.pixels().length);
        var across = new long[page.width()];
        var down = new long[page.height()];
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                if (paper - page.at(x, y) > CONTRAST) {
                    across[x]++;
                    down[y]++;
                }
            }
        }
        return cut(page, span(across), span(down));
    }

    private static Grey cut(Grey page, int[] across, int[] down) {
        int width = across[1] - across[0];
        int height = down[1] - down[0];
        if (width < SIDE || height < SIDE) {
            return page.shrunk(SIDE, SIDE);
        }
        var pixels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(page.pixels(), (y + down[0]) * page.width() + across[0], pixels, y * width, width);
        }
        return new Grey(width, height, pixels).shrunk(SIDE, SIDE);
    }

    /// From where to where nearly all ink lies.
    private static int[] span(long... ink) {
        long all = Arrays.stream(ink).sum();
        long sum = 0;
        int from = 0;
        int to = ink.length;
        for (int i = 0; i < ink.length; i++) {
            long before = sum;
            sum += ink[i];
            from = before <= all * STRAY && sum > all * STRAY ? i : from;
            to = before < all * (1 - STRAY) && sum >= all * (1 - STRAY) ? i + 1 : to;
        }
        return new int[] {from, to};
    }

    private static int middle(int[] counts, int all) {
        int sum = 0;
        int shade = 0;
        while (shade < 255 && sum + counts[shade] < all / 2) {
            sum += counts[shade++];
        }
        return shade;
    }

    private static double[] waves(Grey square) {
        var waves = new double[WAVES * WAVES];
        for (int v = 0; v < WAVES; v++) {
            for (int u = 0; u < WAVES; u++) {
                waves[v * WAVES + u] = wave(square, u, v);
            }
        }
        return waves;
    }

    private static double wave(Grey square, int u, int v) {
        double sum = 0;
        for (int y = 0; y < square.height(); y++) {
            for (int x = 0; x < square.width(); x++) {
                sum += square.at(x, y) * COSINES[u][x] * COSINES[v][y];
            }
        }
        return sum / (SIDE * SIDE);
    }

    private static double[][] cosines() {
        var cosines = new double[WAVES][SIDE];
        for (int wave = 0; wave < WAVES; wave++) {
            for (int i = 0; i < SIDE; i++) {
                cosines[wave][i] = Math.cos(Math.PI * wave * (2 * i + 1) / (2 * SIDE));
            }
        }
        return cosines;
    }
}
