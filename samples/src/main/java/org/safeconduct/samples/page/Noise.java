package org.safeconduct.samples.page;

import java.util.Random;

/// Normally distributed numbers, drawn from a table: millions of pixels want one each, and a logarithm for every one of
/// them would be most of the work.
public final class Noise {
    private static final int SIZE = 1 << 16;
    private static final double[] TABLE = filled();

    private long state;

    public Noise(long seed) {
        state = seed * 0x9E3779B97F4A7C15L + 1;
    }

    /// The next number, of mean 0 and deviation 1.
    public double next() {
        // Knuth's MMIX generator; its high bits are the good ones.
        state = state * 6364136223846793005L + 1442695040888963407L;
        return TABLE[(int) (state >>> 48)];
    }

    private static double[] filled() {
        var random = new Random(555);
        var table = new double[SIZE];
        for (var i = 0; i < SIZE; i++) {
            table[i] = random.nextGaussian();
        }
        return table;
    }
}
