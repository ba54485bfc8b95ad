package org.safeconduct.packet.typeset.press;

import java.nio.ByteBuffer;

/// One pair adjustment subtable of a GPOS table (OpenType 1.9, GPOS lookup type 2), read where it lies.
///
/// @param table the whole GPOS table
/// @param start where the subtable begins
record PairTable(ByteBuffer table, int start) {
    /// What [#between] says of pairs that the subtable leaves to the next one.
    static final int SILENT = Integer.MIN_VALUE;

    private static final int ADVANCE = 0x0004;
    private static final int BEFORE_ADVANCE = 0x0003;

    int between(int left, int right) {
        int covered = coverage(start + word(start + 2), left);
        if (covered < 0) {
            return SILENT;
        }
        return word(start) == 1 ? fromPairs(covered, right) : fromClasses(left, right);
    }

    private int fromPairs(int covered, int right) {
        int set = start + word(start + 10 + 2 * covered);
        int step = 2 + valueBytes();
        for (int i = 0; i < word(set); i++) {
            int record = set + 2 + i * step;
            if (word(record) == right) {
                return advance(record + 2);
            }
        }
        return SILENT;
    }

    private int fromClasses(int left, int right) {
        int row = classOf(start + word(start + 8), left);
        int column = classOf(start + word(start + 10), right);
        int columns = word(start + 14);
        return advance(start + 16 + (row * columns + column) * valueBytes());
    }

    private int advance(int value) {
        int format = word(start + 4);
        return (format & ADVANCE) == 0 ? 0 : table.getShort(value + 2 * Integer.bitCount(format & BEFORE_ADVANCE));
    }

    private int valueBytes() {
        return 2 * (Integer.bitCount(word(start + 4)) + Integer.bitCount(word(start + 6)));
    }

    /// Index of a glyph in a coverage table, or -1.
    private int coverage(int at, int glyph) {
        boolean listed = word(at) == 1;
        for (int i = 0; i < word(at + 2); i++) {
            int entry = at + 4 + (listed ? 2 : 6) * i;
            int last = listed ? word(entry) : word(entry + 2);
            if (word(entry) <= glyph && glyph <= last) {
                return listed ? i : word(entry + 4) + glyph - word(entry);
            }
        }
        return -1;
    }

    private int classOf(int at, int glyph) {
        if (word(at) == 1) {
            int place = glyph - word(at + 2);
            return place >= 0 && place < word(at + 4) ? word(at + 6 + 2 * place) : 0;
        }
        for (int i = 0; i < word(at + 2); i++) {
            int range = at + 4 + 6 * i;
            if (word(range) <= glyph && glyph <= word(range + 2)) {
                return word(range + 4);
            }
        }
        return 0;
    }

    private int word(int at) {
        return Short.toUnsignedInt(table.getShort(at));
    }
}
