package org.safeconduct.reading.sheet;

/// What no file may exceed, so that a small one cannot fill memory or disk. Honest papers stay below a tenth of each.
final class Ceiling {
    static final int PAGES = 5_000;

    /// Pixels that are decoded at once; four bytes each have to fit into a worker's memory twice over.
    static final long PIXELS = 24_000_000;

    /// Pixels of a picture that is looked at at all.
    static final long PICTURE_PIXELS = 400_000_000;

    /// Bytes of one picture in a PDF once unpacked.
    static final long PICTURE_BYTES = 100L << 20;

    /// Bytes of a text file; four thousand pages.
    static final long TEXT_BYTES = 16L << 20;

    private Ceiling() {}

    /// Of how many pixels in a row and of how many rows one has to be kept so that the rest fits.
    static int step(long pixels) {
        int step = 1;
        while (pixels / ((long) step * step) > PIXELS) {
            step++;
        }
        return step;
    }
}
