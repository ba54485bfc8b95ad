package org.safeconduct.bench.names.training;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How probable each group of letters is as each group of Latin letters, learned by
/// expectation-maximisation: words are
/// cut in all ways at once, each as probable as the groups it is made of, and groups become as probable as
/// they were used.
final class LetterGroups {
    static final int SOURCE_LETTERS = 2;
    static final int TARGET_LETTERS = 4;
    private static final int ROUNDS = 6;

    /// Groups that were used less often than this, by the last round, are noise of the data.
    private static final double RARE = 1.0;

    /// Makes the shorter of two cuts of equal worth win: without it whole words become groups.
    private static final double PRICE_OF_A_LETTER = 0.6;

    private static final double[] PRICES = IntStream.range(0, SOURCE_LETTERS + TARGET_LETTERS)
            .mapToDouble(letters -> Math.pow(PRICE_OF_A_LETTER, letters))
            .toArray();

    private static final double PRICE_OF_NOTHING = 0.1;

    private final GroupNumbers numbers = new GroupNumbers();
    private double[] probability = new double[0];

    static LetterGroups learn(List<WordPair> pairs) {
        var groups = new LetterGroups();
        for (int round = 1; round <= ROUNDS; round++) {
            groups.round(pairs, round);
        }
        return groups;
    }

    private void round(List<WordPair> pairs, int round) {
        boolean first = round == 1;
        var used = new Tally();
        for (var pair : pairs) {
            var lattice = new Lattice(pair, key -> {
                int number = numbers.of(key, first);
                return number < 0 || (!first && probability[number] == 0) ? -1 : number;
            });
            lattice.count(probability, used);
        }
        probability = used.shares(numbers.size(), RARE * round / ROUNDS);
    }

    /// Rows of source group, target group and minus the logarithm of the probability, in hundredths.
    List<String> rows() {
        return numbers.rows(number -> probability[number] == 0 ? -1 : Math.round(-100 * Math.log(probability[number])));
    }

    static double price(int source, int target) {
        double price = PRICES[Math.max(0, source - 1) + Math.max(0, target - 1)];
        return source == 0 || target == 0 ? price * PRICE_OF_NOTHING : price;
    }

    /// How often each group was used.
    static final class Tally {
        private double[] used = new double[1024];

        void add(int number, double often) {
            if (number >= used.length) {
                used = Arrays.copyOf(used, Math.max(number + 1, used.length * 2));
            }
            used[number] += often;
        }

        double[] shares(int size, double least) {
            var shares = Arrays.copyOf(used, size);
            double all = Arrays.stream(shares).sum();
            for (int number = 0; number < size; number++) {
                shares[number] = shares[number] < least ? 0 : shares[number] / all;
            }
            return shares;
        }
    }
}
