package org.safeconduct.bench.names;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// How often a method said "one person" rightly, wrongly, and not at all.
record Score(int right, int wrong, int missed) {
    static Score of(List<LabelledPair> pairs, Predicate<LabelledPair> method) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (var pair : pairs) {
            boolean said = method.test(pair);
            right += said && pair.same() ? 1 : 0;
            wrong += said && !pair.same() ? 1 : 0;
            missed += !said && pair.same() ? 1 : 0;
        }
        return new Score(right, wrong, missed);
    }

    String row(String half, String method) {
        double precision = right / (double) Math.max(1, right + wrong);
        double recall = right / (double) Math.max(1, right + missed);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d right, %d wrong, %d missed | %.3f | %.3f | %.3f |",
                half,
                method,
                right,
                wrong,
                missed,
                precision,
                recall,
                2 * precision * recall / Math.max(1e-9, precision + recall));
    }
}
