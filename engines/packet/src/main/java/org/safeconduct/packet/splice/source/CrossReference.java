package org.safeconduct.packet.splice.source;

import java.util.Arrays;

/// Where each object stands (ISO 32000-2, 7.5.4 and 7.5.8).
///
/// Sections are added from the newest to the oldest, so the first word about an object holds.
final class CrossReference {
    /// Acrobat's own limit, and reason enough to distrust a file that says more (ISO 32000-1, annex C).
    private static final int MOST = 8_388_607;

    private static final long UNKNOWN = -1;
    private static final long FREE = 0;

    /// For an object of its own the offset shifted by one; for one inside an object stream that stream's number
    /// shifted by one, plus one.
    private long[] places = new long[0];

    private int size;

    private void reserve(long number) throws DamagedException {
        if (number < 0 || number > MOST) {
            throw new DamagedException("an object number is out of range");
        }
        if (number >= places.length) {
            var old = places.length;
            places = Arrays.copyOf(places, (int) Math.max(number + 1, Math.min(MOST, old * 2L + 64)));
            Arrays.fill(places, old, places.length, UNKNOWN);
        }
        size = (int) Math.max(size, number + 1);
    }

    private void put(long number, long place) throws DamagedException {
        reserve(number);
        if (places[(int) number] == UNKNOWN) {
            places[(int) number] = place;
        }
    }

    void free(long number) throws DamagedException {
        put(number, FREE);
    }

    void standsAt(long number, long offset) throws DamagedException {
        put(number, offset << 1);
    }

    void standsIn(long number, long objectStream) throws DamagedException {
        put(number, (objectStream << 1) | 1);
    }

    boolean knows(int number) {
        return number > 0 && number < size && places[number] > FREE;
    }

    boolean isPacked(int number) {
        return (places[number] & 1) == 1;
    }

    /// The offset of an object of its own, or the number of the object stream that holds it.
    long place(int number) {
        return places[number] >> 1;
    }
}
