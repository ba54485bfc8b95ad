package org.safeconduct.chronology.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.network.Conflict.Severity;

/// Statements as constraints between points. Point 0 is the first day of 1970; each event has two of the others.
final class Network {
    private static final int ZERO = 0;

    private final List<Statement> statements;
    private final Map<String, Integer> events = new LinkedHashMap<>();
    private final Constraints constraints = new Constraints();

    Network(List<Statement> statements) {
        this.statements = List.copyOf(statements);
        for (var index = 0; index < statements.size(); index++) {
            constrain(statements.get(index), index);
        }
    }

    int start(String event) {
        return 1
                + 2
                        * events.computeIfAbsent(event, _ -> {
                            var number = events.size();
                            constraints.add(2 + 2 * number, 1 + 2 * number, 0, 0, Constraints.NOBODY);
                            return number;
                        });
    }

    int end(String event) {
        return start(event) + 1;
    }

    private void constrain(Statement statement, int index) {
        switch (statement) {
            case Statement.Dated its -> {
                constrain(start(its.event()), its.start(), its.margin(), index);
                constrain(end(its.event()), its.end(), its.margin(), index);
            }
            case Statement.Related its -> {
                for (var order : its.relation().orders()) {
                    constraints.add(point(order.substring(3), its), point(order.substring(0, 2), its), 0, 0, index);
                }
            }
            case Statement.Apart its ->
                between(
                        end(its.first()),
                        start(its.second()),
                        new Length(its.least(), its.most(), its.margin()),
                        index);
            case Statement.Lasted its ->
                between(start(its.event()), end(its.event()), new Length(its.least(), its.most(), its.margin()), index);
        }
    }

    private int point(String words, Statement.Related its) {
        var event = words.contains("a") ? its.first() : its.second();
        return words.startsWith("[") ? start(event) : end(event);
    }

    private void constrain(int point, Bounds bounds, int margin, int index) {
        bounds.earliest().ifPresent(day -> constraints.add(point, ZERO, -day.toEpochDay(), margin, index));
        bounds.latest().ifPresent(day -> constraints.add(ZERO, point, day.toEpochDay(), margin, index));
    }

    private record Length(long least, long most, int margin) {}

    private void between(int from, int to, Length length, int index) {
        constraints.add(to, from, -length.least(), marginOfLeast(length), index);
        if (length.most() < Long.MAX_VALUE) {
            constraints.add(from, to, length.most(), length.margin(), index);
        }
    }

    /// However memory errs about how much later something was, it was not earlier.
    private static int marginOfLeast(Length length) {
        return length.least() < 0 ? length.margin() : (int) Math.min(length.margin(), length.least());
    }

    private int points() {
        return 1 + 2 * events.size();
    }

    /// The next one; its last statement does not count from now on.
    Optional<Conflict> conflict(Severity severity) {
        return new Circles(constraints, points(), severity == Severity.IMPOSSIBLE)
                .shortest()
                .map(circle -> {
                    var parts = circle.arrows().stream()
                            .map(constraints::statement)
                            .filter(index -> index != Constraints.NOBODY)
                            .distinct()
                            .toList();
                    var found = smaller(parts, severity)
                            .orElseGet(() -> new Conflict(
                                    severity,
                                    parts.stream().map(statements::get).toList(),
                                    -circle.days()));
                    constraints.leaveOut(parts.stream()
                            .filter(index -> found.statements().contains(statements.get(index)))
                            .max(Integer::compare)
                            .orElseThrow());
                    return found;
                });
    }

    /// A circle is short in constraints; where one statement sets several, fewer statements may do.
    private Optional<Conflict> smaller(List<Integer> parts, Severity severity) {
        return parts.stream()
                .map(one -> parts.stream()
                        .filter(part -> !part.equals(one))
                        .map(statements::get)
                        .toList())
                .flatMap(others -> new Network(others).conflict(severity).stream())
                .findFirst();
    }

    /// When a point of each event can have been, when nothing is in conflict any more.
    Map<String, Bounds> bounds(ToIntBiFunction<Network, String> point) {
        var paths = new Paths(constraints, points());
        var latest = paths.from(ZERO);
        var earliest = paths.to(ZERO);
        var bounds = new HashMap<String, Bounds>();
        for (var event : new ArrayList<>(events.keySet())) {
            var its = point.applyAsInt(this, event);
            bounds.put(event, new Bounds(day(earliest[its], -1), day(latest[its], 1)));
        }
        return bounds;
    }

    private static Optional<LocalDate> day(long days, int sign) {
        return days == Paths.NONE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(sign * days));
    }
}
