package org.safeconduct.chronology.network;

import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.chronology.network.Statement.Apart;
import org.safeconduct.chronology.network.Statement.Dated;
import org.safeconduct.chronology.network.Statement.Lasted;
import org.safeconduct.chronology.network.Statement.Related;

/// Floyd and Warshall's table of all pairs of points, written without a look at the engine. Knows no margin.
final class SlowJudge {
    private static final long FAR = 1_000_000_000_000L;

    private final List<String> events;
    private final long[][] most;

    private SlowJudge(List<Statement> statements) {
        events = statements.stream().flatMap(SlowJudge::events).distinct().toList();
        most = new long[2 * events.size() + 1][2 * events.size() + 1];
        for (var row = 0; row < most.length; row++) {
            for (var column = 0; column < most.length; column++) {
                most[row][column] = row == column ? 0 : FAR;
            }
        }
        for (var event : events) {
            limit(end(event), start(event), 0);
        }
        statements.forEach(this::enter);
    }

    private static Stream<String> events(Statement statement) {
        return switch (statement) {
            case Dated its -> Stream.of(its.event());
            case Lasted its -> Stream.of(its.event());
            case Apart its -> Stream.of(its.first(), its.second());
            case Related its -> Stream.of(its.first(), its.second());
        };
    }

    private int start(String event) {
        return 2 * events.indexOf(event) + 1;
    }

    private int end(String event) {
        return start(event) + 1;
    }

    private void limit(int from, int to, long days) {
        most[from][to] = Math.min(most[from][to], days);
    }

    private void enter(Statement statement) {
        switch (statement) {
            case Dated its -> {
                its.start().earliest().ifPresent(day -> limit(start(its.event()), 0, -day.toEpochDay()));
                its.start().latest().ifPresent(day -> limit(0, start(its.event()), day.toEpochDay()));
                its.end().earliest().ifPresent(day -> limit(end(its.event()), 0, -day.toEpochDay()));
                its.end().latest().ifPresent(day -> limit(0, end(its.event()), day.toEpochDay()));
            }
            case Lasted its -> between(start(its.event()), end(its.event()), its.least(), its.most());
            case Apart its -> between(end(its.first()), start(its.second()), its.least(), its.most());
            case Related _ -> throw new IllegalArgumentException("not asked of this judge");
        }
    }

    private void between(int from, int to, long least, long atMost) {
        limit(to, from, -least);
        limit(from, to, atMost);
    }

    static boolean canAllBeTrue(List<Statement> statements) {
        var most = new SlowJudge(statements).most;
        for (var over = 0; over < most.length; over++) {
            for (var from = 0; from < most.length; from++) {
                for (var to = 0; to < most.length; to++) {
                    most[from][to] = Math.min(most[from][to], most[from][over] + most[over][to]);
                }
            }
        }
        for (var point = 0; point < most.length; point++) {
            if (most[point][point] < 0) {
                return false;
            }
        }
        return true;
    }
}
