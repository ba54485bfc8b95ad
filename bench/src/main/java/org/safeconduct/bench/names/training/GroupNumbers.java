package org.safeconduct.bench.names.training;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/// A number for each pair of groups that was ever seen, by a table of longs: this is where training spends
/// its time.
final class GroupNumbers {
    private long[] slots = new long[1 << 16];
    private int[] numbers = new int[1 << 16];
    private long[] groups = new long[1 << 12];
    private int size;

    /// Both groups in one long: two letters of sixteen bits, four of five.
    static long key(WordPair pair, int at, int end, int to, int stop) {
        long key = 0;
        for (int letter = 0; letter < LetterGroups.SOURCE_LETTERS; letter++) {
            key = key << 16 | (at + letter < end ? pair.source().charAt(at + letter) : 0);
        }
        for (int letter = 0; letter < LetterGroups.TARGET_LETTERS; letter++) {
            key = key << 5 | (to + letter < stop ? pair.target().charAt(to + letter) - 'a' + 1 : 0);
        }
        return key;
    }

    /// Less than nought where it has none and is to be given none.
    int of(long key, boolean give) {
        int slot = slot(slots, key);
        if (slots[slot] == key || !give) {
            return slots[slot] == key ? numbers[slot] : -1;
        }
        if (size * 2 > slots.length) {
            grow();
            slot = slot(slots, key);
        }
        if (size == groups.length) {
            groups = Arrays.copyOf(groups, size * 2);
        }
        slots[slot] = key;
        numbers[slot] = size;
        groups[size] = key;
        return size++;
    }

    private static int slot(long[] slots, long key) {
        int mask = slots.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (slots[slot] != 0 && slots[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        slots = new long[slots.length * 2];
        numbers = new int[slots.length];
        for (int number = 0; number < size; number++) {
            int slot = slot(slots, groups[number]);
            slots[slot] = groups[number];
            numbers[slot] = number;
        }
    }

    int size() {
        return size;
    }

    /// What costs less than nought is left out; cheapest first for each source.
    List<String> rows(IntToLongFunction cost) {
        record Row(String source, String target, long cost) {}
        return IntStream.range(0, size)
                .filter(number -> cost.applyAsLong(number) >= 0)
                .mapToObj(number -> new Row(source(groups[number]), target(groups[number]), cost.applyAsLong(number)))
                .sorted(Comparator.comparing(Row::source)
                        .thenComparingLong(Row::cost)
                        .thenComparing(Row::target))
                .map(row -> row.source + "\t" + row.target + "\t" + row.cost)
                .toList();
    }

    private static String source(long key) {
        return letters(new char[] {(char) (key >>> 36), (char) (key >>> 20)});
    }

    private static String target(long key) {
        var target = new char[LetterGroups.TARGET_LETTERS];
        for (int letter = 0; letter < target.length; letter++) {
            int code = (int) (key >>> (5 * (target.length - 1 - letter))) & 31;
            target[letter] = code == 0 ? 0 : (char) ('a' + code - 1);
        }
        return letters(target);
    }

    private static String letters(char[] letters) {
        return new String(letters).replace("\0", "");
    }
}
