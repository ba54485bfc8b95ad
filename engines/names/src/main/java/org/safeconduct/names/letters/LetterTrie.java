package org.safeconduct.names.letters;

import java.util.Arrays;

/// Sequences of letter codes, each with a number of nought or more; several tries may share one, each with its own
/// root.
final class LetterTrie {
    static final int ROOT = 0;
    private static final int NONE = 0;

    private final int width;
    private int[] next;
    private float[] values;
    private int nodes;

    LetterTrie(int width) {
        this.width = width;
        this.next = new int[width * 64];
        this.values = new float[64];
        newRoot();
    }

    int newRoot() {
        if (nodes == values.length) {
            next = Arrays.copyOf(next, next.length * 2);
            values = Arrays.copyOf(values, nodes * 2);
        }
        values[nodes] = -1;
        return nodes++;
    }

    /// Where the letters lead, made where it was not.
    int walk(int from, int[] codes) {
        int node = from;
        for (int code : codes) {
            int child = next[node * width + code];
            if (child == NONE) {
                child = newRoot();
                next[node * width + code] = child;
            }
            node = child;
        }
        return node;
    }

    /// Less than nought where no sequence goes on with that letter.
    int next(int node, int code) {
        int child = next[node * width + code];
        return child == NONE ? -1 : child;
    }

    void put(int node, float value) {
        values[node] = value;
    }

    /// Less than nought where no sequence ends.
    float value(int node) {
        return values[node];
    }

    /// Every sequence below a root, in Latin letters.
    void visit(int root, Found found) {
        visit(root, "", found);
    }

    private void visit(int node, String letters, Found found) {
        if (values[node] >= 0) {
            found.at(letters, values[node]);
        }
        for (int code = 1; code <= 'z' - 'a' + 1; code++) {
            int child = next[node * width + code];
            if (child != NONE) {
                visit(child, letters + (char) ('a' + code - 1), found);
            }
        }
    }

    interface Found {
        void at(String letters, float value);
    }
}
