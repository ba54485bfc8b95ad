package org.safeconduct.app.custody.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.app.platform.access.Colleagues;
import org.safeconduct.app.rules.Lawbook;
import org.safeconduct.law.Rule;
import org.springframework.stereotype.Component;

/// Lays the points of each move beside what people have said about them.
@Component
public class Checklists {
    private static final List<String> REACH = List.of("legal-access", "phone", "mail");

    private final Moves moves;
    private final TransferLaw law;
    private final Settlements settlements;
    private final Colleagues colleagues;
    private final Book book;

    Checklists(Moves moves, TransferLaw law, Settlements settlements, Colleagues colleagues, Book book) {
        this.moves = moves;
        this.law = law;
        this.settlements = settlements;
        this.colleagues = colleagues;
        this.book = book;
    }

    /// The rules in force today.
    @Component("transferBook")
    record Book(Lawbook house, Clock clock) {
        Function<String, Stream<Rule>> today() {
            var rules = house.book();
            var today = LocalDate.now(clock);
            return id -> rules.find(id, today).stream();
        }
    }

    /// Of each move, the last first.
    ///
    /// @param stays of one person, in the order in which they were
    public List<Checklist> list(UUID caseId, List<Stay> stays) {
        var settled = settlements.list(List.of(caseId)).getOrDefault(caseId, List.of());
        var names = colleagues.names(settled.stream().map(Settled::by).toList());
        var law = book.today();
        return moves.of(stays).reversed().stream()
                .map(move -> checklist(move, settled, names, law))
                .toList();
    }

    private Checklist checklist(
            Move move, List<Settled> settled, Map<UUID, String> names, Function<String, Stream<Rule>> inForce) {
        var parts = new TreeMap<Point.About, List<Checklist.Line>>();
        for (var point : law.asked(move)) {
            var done = find(settled, move, point);
            var rules = point.rules().stream().flatMap(inForce).toList();
            var who = done == null ? null : names.get(done.by());
            parts.computeIfAbsent(point.about(), _ -> new ArrayList<>())
                    .add(new Checklist.Line(point, point.reasons(move), rules, done, who));
        }
        var bound = moves.bound(move.reached());
        var reach = bound.stream()
                .flatMap(each -> REACH.stream()
                        .flatMap(subject -> each.standard().covers().getOrDefault(subject, List.of()).stream()))
                .flatMap(inForce)
                .toList();
        return new Checklist(move, parts, bound, reach);
    }

    private static @Nullable Settled find(List<Settled> settled, Move move, Point point) {
        return settled.stream()
                .filter(each ->
                        each.stay().equals(move.reached().id()) && each.point().equals(point.id()))
                .findFirst()
                .orElse(null);
    }

    /// The points that nobody has settled yet, by the stay that began with the move; the last move first.
    Map<Move, Long> open(List<Stay> stays, List<Settled> settled) {
        var open = new LinkedHashMap<Move, Long>();
        for (var move : moves.of(stays).reversed()) {
            long points = law.asked(move).stream()
                    .filter(point -> find(settled, move, point) == null)
                    .count();
            if (points > 0) {
                open.put(move, points);
            }
        }
        return open;
    }
}
