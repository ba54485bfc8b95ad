package org.safeconduct.bench;

import java.util.Comparator;
import java.util.List;

/// What one run took, all its processes together.
///
/// @param memory the largest resident set of any process, in kilobytes
record Cost(double wall, double cpu, long memory) {

    Cost and(Cost next) {
        return new Cost(wall + next.wall, cpu + next.cpu, Math.max(memory, next.memory));
    }

    /// The median of each figure by itself.
    static Cost median(List<Cost> costs) {
        return new Cost(
                middle(costs.stream().map(Cost::wall).toList()),
                middle(costs.stream().map(Cost::cpu).toList()),
                middle(costs.stream().map(Cost::memory).toList()));
    }

    private static <T extends Comparable<T>> T middle(List<T> values) {
        return values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
    }
}
