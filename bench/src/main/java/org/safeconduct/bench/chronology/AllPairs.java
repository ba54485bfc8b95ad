package org.safeconduct.bench.chronology;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.chronology.network.Statement;
import org.safeconduct.chronology.network.Statement.Apart;
import org.safeconduct.chronology.network.Statement.Dated;

/// What a textbook does: the table of all pairs of points (Floyd 1962, Warshall 1962). It says that there is a
/// contradiction and not which. Events that last no time, which is all that the tale has.
final class AllPairs {
    private static final long FAR = 1_000_000_000_000L;

    private final Map<String, Integer> points = new HashMap<>();
    private final long[][] most;

    private AllPairs(List<Statement> told, int events) {
        most = new long[events + 1][events + 1];
        for (long[] row : most) {
            Arrays.fill(row, FAR);
        }
        told.forEach(this::enter);
    }

    static boolean isContradictory(List<Statement> told, int events) {
        var table = new AllPairs(told, events).most;
        for (int over = 0; over < table.length; over++) {
            for (long[] row : table) {
                for (int to = 0; to < table.length; to++) {
                    row[to] = Math.min(row[to], row[over] + table[over][to]);
                }
            }
        }
        for (int point = 0; point < table.length; point++) {
            if (table[point][point] < 0) {
                return true;
            }
        }
        return false;
    }

    private int point(String event) {
        return points.computeIfAbsent(event, _ -> points.size() + 1);
    }

    private void enter(Statement statement) {
        switch (statement) {
            case Dated its -> {
                limit(
                        point(its.event()),
                        0,
                        -its.start().earliest().orElseThrow().toEpochDay());
                limit(0, point(its.event()), its.start().latest().orElseThrow().toEpochDay());
            }
            case Apart its -> {
                limit(point(its.second()), point(its.first()), -its.least());
                limit(point(its.first()), point(its.second()), its.most());
            }
            default -> throw new IllegalArgumentException("not in the tale");
        }
    }

    private void limit(int from, int to, long days) {
        most[from][to] = Math.min(most[from][to], days);
    }
}
