package org.safeconduct.chronology.network;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// The fewest days between points where no circle allows less than none (Bellman 1958, Ford 1956). Memory is given its
/// margin.
final class Paths {
    static final long NONE = Long.MAX_VALUE;

    private final Constraints constraints;
    private final int points;

    Paths(Constraints constraints, int points) {
        this.constraints = constraints;
        this.points = points;
    }

    long[] from(int point) {
        return along(point, constraints::foot, constraints::head);
    }

    long[] to(int point) {
        return along(point, constraints::head, constraints::foot);
    }

    private long[] along(int point, IntUnaryOperator foot, IntUnaryOperator head) {
        var days = new long[points];
        Arrays.fill(days, NONE);
        days[point] = 0;
        for (var changed = true; changed; ) {
            changed = false;
            for (var arrow = 0; arrow < constraints.size(); arrow++) {
                var before = days[foot.applyAsInt(arrow)];
                var to = head.applyAsInt(arrow);
                if (constraints.counts(arrow) && before != NONE && before + constraints.days(arrow, true) < days[to]) {
                    days[to] = before + constraints.days(arrow, true);
                    changed = true;
                }
            }
        }
        return days;
    }
}
