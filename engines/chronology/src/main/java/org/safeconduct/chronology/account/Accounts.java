package org.safeconduct.chronology.account;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Compares what several accounts say.
public final class Accounts {
    private Accounts() {}

    /// All that doesn't agree: the impossible first, then by what was compared, then in the order of the passages.
    public static List<Inconsistency> compare(List<Passage> passages) {
        var told = Told.of(passages);
        return Stream.of(
                        told.conflicts(),
                        new Differences(passages).find(),
                        new Lives(passages, told).find(),
                        new Whereabouts(passages, told).find())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Inconsistency::severity)
                        .thenComparing(Inconsistency::rule)
                        .thenComparingInt(found -> position(found, passages)))
                .toList();
    }

    private static int position(Inconsistency found, List<Passage> passages) {
        return passages.stream()
                .map(Passage::id)
                .toList()
                .indexOf(found.passages().getFirst());
    }
}
