package org.safeconduct.vault.ledger;

/// Where tlog-tiles keeps a tile or a bundle of entries.
///
/// @param width hashes or entries in it, at most 256
record TilePath(String level, long index, int width) {
    static final int WIDTH = 256;
    private static final String ENTRIES = "entries";

    static TilePath tile(int level, long index, int width) {
        return new TilePath(Integer.toString(level), index, width);
    }

    static TilePath bundle(long index, int width) {
        return new TilePath(ENTRIES, index, width);
    }

    /// How wide a tile is in a tree of a size.
    static int width(int level, long index, long size) {
        long hashes = size >> (8 * level);
        return (int) Math.min(WIDTH, hashes - index * WIDTH);
    }

    boolean isFull() {
        return width == WIDTH;
    }

    /// Where the partial ones of the same place are kept.
    String partials() {
        return full() + ".p";
    }

    @Override
    public String toString() {
        return isFull() ? full() : partials() + "/" + width;
    }

    // 1234067 is x001/x234/067, so that no folder gets too large.
    private String full() {
        var digits = "%03d".formatted(index % 1000);
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            digits = "x%03d/".formatted(rest % 1000) + digits;
        }
        return "tile/" + level + "/" + digits;
    }
}
