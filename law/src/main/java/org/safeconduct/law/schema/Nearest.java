package org.safeconduct.law.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Guesses which word was meant by a mistyped one.
public final class Nearest {
    /// Nobody mistypes a word longer than a file name; comparing takes time that grows with both lengths.
    private static final int LONGEST_WORD = 255;

    private Nearest() {}

    /// The candidate that differs by the fewest slips (a letter left out, added, replaced, or two swapped), unless
    /// even that is too far to be a slip. Case does not count.
    public static Optional<String> to(String word, Collection<String> candidates) {
        if (word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        int tolerance = Math.max(1, word.length() / 3);
        return candidates.stream()
                .filter(candidate -> slips(word, candidate) <= tolerance)
                .min(Comparator.<String>comparingInt(candidate -> slips(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// Optimal string alignment distance.
    private static int slips(String left, String right) {
        var a = left.toLowerCase(Locale.ROOT);
        var b = right.toLowerCase(Locale.ROOT);
        var slips = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : cheapest(slips, a, b, i, j);
            }
        }
        return slips[a.length()][b.length()];
    }

    private static int cheapest(int[][] slips, String a, String b, int i, int j) {
        int replaced = slips[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, 1 + slips[i - 2][j - 2]) : best;
    }
}
