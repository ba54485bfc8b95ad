package org.safeconduct.packet.splice.press;

import java.util.Arrays;

/// Where each object of the new file stands.
final class Places {
    /// The offset, or for an object in a pack the pack's number shifted by 32 bits, with its index and the top bit.
    private long[] places = new long[1024];

    private int size = 1;

    int reserve(int count) {
        var first = size;
        size += count;
        if (size > places.length) {
            places = Arrays.copyOf(places, Math.max(size, places.length * 2));
        }
        return first;
    }

    int size() {
        return size;
    }

    void standsAt(int number, long offset) {
        places[number] = offset;
    }

    void standsIn(int number, int pack, int index) {
        places[number] = Long.MIN_VALUE | ((long) pack << 32) | index;
    }

    /// The entries of a cross-reference stream with columns of one, `wide` and one byte (ISO 32000-2, 7.5.8.3).
    Ink entries(int wide) {
        var ink = new Ink(size * (wide + 2));
        ink.raw(0);
        big(ink, 0, wide).raw(255);
        for (var number = 1; number < size; number++) {
            var place = places[number];
            if (place < 0) {
                big(ink.raw(2), (place >>> 32) & 0x7fff_ffff, wide).raw((int) place);
            } else {
                big(ink.raw(place == 0 ? 0 : 1), place, wide).raw(0);
            }
        }
        return ink;
    }

    private static Ink big(Ink ink, long value, int width) {
        for (var shift = (width - 1) * 8; shift >= 0; shift -= 8) {
            ink.raw((int) (value >>> shift));
        }
        return ink;
    }
}
