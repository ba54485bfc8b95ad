package org.safeconduct.chronology.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.safeconduct.chronology.network.Circles.Circle;

/// Walks of one statement, of two, of three, from a point and back to it, until one allows less than no time.
final class Rounds {
    private static final long FAR = Long.MAX_VALUE / 2;
    private static final int STAYED = -1;

    private final Constraints constraints;
    private final int points;
    private final boolean withMargin;
    /// By number of statements and point: the arrow that the walk of fewest days came by.
    private final List<int[]> came = new ArrayList<>();

    Rounds(Constraints constraints, int points, boolean withMargin) {
        this.constraints = constraints;
        this.points = points;
        this.withMargin = withMargin;
    }

    /// The circle through the point that has fewer statements than the known one, or else the known one.
    Circle within(int point, Circle known) {
        var days = new long[points];
        Arrays.fill(days, FAR);
        days[point] = 0;
        came.clear();
        came.add(new int[points]);
        Arrays.fill(came.getFirst(), STAYED);
        passFreely(days, came.getFirst());
        var most = statements(known);
        for (var round = 1; round < most; round++) {
            days = step(days);
            if (days[point] < 0) {
                return new Circle(back(point, round), days[point]);
            }
        }
        return known;
    }

    private long statements(Circle circle) {
        return circle.arrows().stream()
                .filter(arrow -> constraints.statement(arrow) != Constraints.NOBODY)
                .count();
    }

    /// One statement more.
    private long[] step(long[] before) {
        var after = before.clone();
        var by = new int[points];
        Arrays.fill(by, STAYED);
        for (var arrow = 0; arrow < constraints.size(); arrow++) {
            if (constraints.statement(arrow) != Constraints.NOBODY && constraints.counts(arrow)) {
                pass(arrow, before, after, by);
            }
        }
        passFreely(after, by);
        came.add(by);
        return after;
    }

    /// That nothing ends before it starts needs no statement.
    private void passFreely(long[] days, int[] by) {
        for (var arrow = 0; arrow < constraints.size(); arrow++) {
            if (constraints.statement(arrow) == Constraints.NOBODY) {
                pass(arrow, days, days, by);
            }
        }
    }

    private void pass(int arrow, long[] before, long[] after, int[] by) {
        var from = before[constraints.foot(arrow)];
        if (from < FAR && from + constraints.days(arrow, withMargin) < after[constraints.head(arrow)]) {
            after[constraints.head(arrow)] = from + constraints.days(arrow, withMargin);
            by[constraints.head(arrow)] = arrow;
        }
    }

    /// The walk itself, from its first arrow to its last.
    private List<Integer> back(int point, int rounds) {
        var arrows = new ArrayList<Integer>();
        var at = point;
        for (var round = rounds; round >= 0; ) {
            var arrow = came.get(round)[at];
            if (arrow != STAYED) {
                arrows.add(arrow);
                at = constraints.foot(arrow);
            }
            round -= arrow == STAYED || constraints.statement(arrow) != Constraints.NOBODY ? 1 : 0;
        }
        return List.copyOf(arrows.reversed());
    }
}
