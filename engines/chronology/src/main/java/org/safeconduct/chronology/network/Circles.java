package org.safeconduct.chronology.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Looks for constraints that lead back to where they began and allow less than no time.
final class Circles {
    /// @param days less than 0
    record Circle(List<Integer> arrows, long days) {}

    private static final int NO_ARROW = -1;

    private final Constraints constraints;
    private final int points;
    private final boolean withMargin;

    Circles(Constraints constraints, int points, boolean withMargin) {
        this.constraints = constraints;
        this.points = points;
        this.withMargin = withMargin;
    }

    /// The one of fewest statements among those that share a point with the first that is met. Where one statement is
    /// wrong, every circle leads through it and this is the shortest of all.
    Optional<Circle> shortest() {
        var any = any();
        if (any.isEmpty()) {
            return Optional.empty();
        }
        var best = any.get();
        for (int arrow : any.get().arrows()) {
            best = new Rounds(constraints, points, withMargin).within(constraints.head(arrow), best);
        }
        return Optional.of(best);
    }

    /// Bellman-Ford from everywhere at once; a circle in what leads to each point is one that allows less than no time.
    private Optional<Circle> any() {
        var days = new long[points];
        var by = new int[points];
        Arrays.fill(by, NO_ARROW);
        while (shorten(days, by)) {
            var circle = circle(by);
            if (circle.isPresent()) {
                return circle;
            }
        }
        return Optional.empty();
    }

    private boolean shorten(long[] days, int[] by) {
        var changed = false;
        for (var arrow = 0; arrow < constraints.size(); arrow++) {
            var reached = days[constraints.foot(arrow)] + constraints.days(arrow, withMargin);
            if (reached < days[constraints.head(arrow)] && constraints.counts(arrow)) {
                days[constraints.head(arrow)] = reached;
                by[constraints.head(arrow)] = arrow;
                changed = true;
            }
        }
        return changed;
    }

    private Optional<Circle> circle(int[] by) {
        var seenFrom = new int[points];
        Arrays.fill(seenFrom, NO_ARROW);
        for (var start = 0; start < points; start++) {
            var at = start;
            while (by[at] != NO_ARROW && seenFrom[at] == NO_ARROW) {
                seenFrom[at] = start;
                at = constraints.foot(by[at]);
            }
            if (by[at] != NO_ARROW && seenFrom[at] == start) {
                return Optional.of(around(at, by));
            }
        }
        return Optional.empty();
    }

    private Circle around(int point, int[] by) {
        var arrows = new ArrayList<Integer>();
        var at = point;
        do {
            arrows.add(by[at]);
            at = constraints.foot(by[at]);
        } while (at != point);
        return of(arrows.reversed());
    }

    private Circle of(List<Integer> arrows) {
        return new Circle(
                List.copyOf(arrows),
                arrows.stream()
                        .mapToLong(arrow -> constraints.days(arrow, withMargin))
                        .sum());
    }
}
