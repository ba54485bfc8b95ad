package org.safeconduct.chronology.network;

import java.util.Arrays;
import java.util.BitSet;

/// Arrows between points, kept in arrays: the point at its head lies at most so many days after the one at its foot.
final class Constraints {
    /// Of an arrow that nobody said: no event ends before it starts.
    static final int NOBODY = -1;

    private final BitSet leftOut = new BitSet();
    private int[] foot = new int[64];
    private int[] head = new int[64];
    private int[] source = new int[64];
    private long[] days = new long[64];
    private int[] margin = new int[64];
    private int size;

    /// @param margin   days that it gives way where memory may have erred
    /// @param statement the one that says so
    void add(int from, int to, long atMost, int margin, int statement) {
        if (size == foot.length) {
            grow();
        }
        foot[size] = from;
        head[size] = to;
        days[size] = atMost;
        this.margin[size] = margin;
        source[size++] = statement;
    }

    private void grow() {
        foot = Arrays.copyOf(foot, 2 * size);
        head = Arrays.copyOf(head, 2 * size);
        source = Arrays.copyOf(source, 2 * size);
        days = Arrays.copyOf(days, 2 * size);
        margin = Arrays.copyOf(margin, 2 * size);
    }

    /// From now on the statement was not made.
    void leaveOut(int statement) {
        leftOut.set(statement);
    }

    int size() {
        return size;
    }

    int foot(int arrow) {
        return foot[arrow];
    }

    int head(int arrow) {
        return head[arrow];
    }

    int statement(int arrow) {
        return source[arrow];
    }

    boolean counts(int arrow) {
        return source[arrow] == NOBODY || !leftOut.get(source[arrow]);
    }

    long days(int arrow, boolean withMargin) {
        return withMargin ? days[arrow] + margin[arrow] : days[arrow];
    }
}
