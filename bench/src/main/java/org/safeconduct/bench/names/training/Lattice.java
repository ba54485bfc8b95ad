package org.safeconduct.bench.names.training;

import java.util.Arrays;
import java.util.function.LongToIntFunction;

/// All ways to cut one pair of words into groups.
final class Lattice {
    private int[] from = new int[256];
    private int[] to = new int[256];
    private int[] number = new int[256];
    private double[] price = new double[256];
    private int edges;
    private final int cells;
    private final double weight;

    /// Groups whose number is less than nought are no way.
    Lattice(WordPair pair, LongToIntFunction numbers) {
        int width = pair.target().length() + 1;
        cells = (pair.source().length() + 1) * width;
        weight = pair.weight();
        for (int cell = 0; cell < cells; cell++) {
            leave(pair, numbers, cell / width, cell % width);
        }
    }

    private void leave(WordPair pair, LongToIntFunction numbers, int at, int start) {
        int width = pair.target().length() + 1;
        int last = Math.min(pair.source().length(), at + LetterGroups.SOURCE_LETTERS);
        int furthest = Math.min(pair.target().length(), start + LetterGroups.TARGET_LETTERS);
        for (int end = at; end <= last; end++) {
            for (int stop = start; stop <= furthest; stop++) {
                if (isGroup(end - at, stop - start)) {
                    int group = numbers.applyAsInt(GroupNumbers.key(pair, at, end, start, stop));
                    add(group, at * width + start, end * width + stop, LetterGroups.price(end - at, stop - start));
                }
            }
        }
    }

    /// Nothing stands for one letter at a time.
    private static boolean isGroup(int source, int target) {
        return source == 0 ? target == 1 : target > 0 || source == 1;
    }

    private void add(int group, int begin, int end, double cost) {
        if (group < 0) {
            return;
        }
        if (edges == from.length) {
            from = Arrays.copyOf(from, edges * 2);
            to = Arrays.copyOf(to, edges * 2);
            number = Arrays.copyOf(number, edges * 2);
            price = Arrays.copyOf(price, edges * 2);
        }
        from[edges] = begin;
        to[edges] = end;
        number[edges] = group;
        price[edges++] = cost;
    }

    /// Adds to the tally how much each group is used, over all ways, each as probable as its groups.
    void count(double[] probability, LetterGroups.Tally tally) {
        var before = new double[cells];
        var after = new double[cells];
        before[0] = 1;
        after[cells - 1] = 1;
        for (int edge = 0; edge < edges; edge++) {
            before[to[edge]] += before[from[edge]] * price[edge] * of(probability, number[edge]);
        }
        if (before[cells - 1] == 0) {
            return;
        }
        for (int edge = edges - 1; edge >= 0; edge--) {
            double way = price[edge] * of(probability, number[edge]) * after[to[edge]];
            after[from[edge]] += way;
            tally.add(number[edge], weight * before[from[edge]] * way / before[cells - 1]);
        }
    }

    /// In the first round, when nothing is known, everything is as probable as everything else.
    private static double of(double[] probability, int number) {
        return probability.length == 0 ? 1 : probability[number];
    }
}
