package org.safeconduct.bench.names.training;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which Latin letter follows which two in names of one script, in hundredths of a nat; `_` is where a word
/// begins or ends.
final class LetterOrder {
    private static final int LETTERS = 27;

    private LetterOrder() {}

    /// Rows of three letters and a cost; what was seen less than twice has no row.
    static List<String> rows(List<WordPair> pairs) {
        Map<String, Double> seen = new TreeMap<>();
        Map<String, Double> before = new TreeMap<>();
        for (var pair : pairs) {
            var word = "__" + pair.target() + "_";
            for (int at = 0; at + 3 <= word.length(); at++) {
                seen.merge(word.substring(at, at + 3), pair.weight(), Double::sum);
                before.merge(word.substring(at, at + 2), pair.weight(), Double::sum);
            }
        }
        return seen.entrySet().stream()
                .filter(three -> three.getValue() >= 2)
                .map(three -> three.getKey() + "\t"
                        + cost(
                                three.getValue(),
                                before.getOrDefault(three.getKey().substring(0, 2), 0.0)))
                .toList();
    }

    private static long cost(double seen, double before) {
        return Math.round(-100 * Math.log(seen / (before + LETTERS)));
    }
}
