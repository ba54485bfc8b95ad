package org.safeconduct.app.story.declaration.comparison;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.story.declaration.Draft;
import org.safeconduct.app.story.declaration.Draft.Point;
import org.safeconduct.app.story.declaration.word.Returned;

/// A file beside the draft that holds now. Only what was changed in the file counts: what has changed here since it was
/// made stays as it is here.
///
/// @param now the draft that holds
public record Comparison(Draft now, List<Difference> differences) {
    private static final double ALIKE = 0.5;

    /// What a file says otherwise.
    ///
    /// @param base the draft that the file was made of; null where it no longer says so
    public static Comparison of(@Nullable Draft base, Draft now, List<Returned.Row> rows) {
        return new Search(base == null ? now : base, now, rows).comparison();
    }

    /// Whether so little of it is as it was that somebody should look whether it is the right file.
    public boolean isStrange() {
        long kept = now.points().size()
                - differences.stream().filter(Comparison::isStranger).count();
        return kept * 3 < now.points().size();
    }

    private static boolean isStranger(Difference difference) {
        return switch (difference) {
            case Difference.Changed its -> Pairing.alike(its.now(), its.theirs()) < ALIKE;
            case Difference.Removed _ -> true;
            case Difference.Added _, Difference.Moved _ -> false;
        };
    }

    /// The points of the next draft.
    ///
    /// @param accepted ids of differences; all others are rejected
    public List<Point> accept(Set<String> accepted) {
        var points = new ArrayList<>(now.points());
        var chosen = differences.stream()
                .filter(difference -> accepted.contains(difference.id()))
                .toList();
        only(chosen, Difference.Moved.class).forEach(moved -> reorder(points, moved.order()));
        only(chosen, Difference.Changed.class)
                .forEach(changed -> points.replaceAll(
                        point -> point.key().equals(changed.now().key()) ? changed.theirs() : point));
        insert(points, only(chosen, Difference.Added.class).toList());
        only(chosen, Difference.Removed.class)
                .forEach(removed -> points.removeIf(
                        point -> point.key().equals(removed.now().key())));
        return List.copyOf(points);
    }

    private static <D extends Difference> Stream<D> only(List<Difference> all, Class<D> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }

    /// What the file knows fills the places of what the file knows, in its order.
    private static void reorder(List<Point> points, List<UUID> order) {
        var known = points.stream().collect(toMap(Point::key, point -> point));
        var next = order.iterator();
        points.replaceAll(point -> order.contains(point.key()) ? known.get(next.next()) : point);
    }

    /// The last one first, so that those behind the same point keep their order.
    private static void insert(List<Point> points, List<Difference.Added> added) {
        for (var each : added.reversed()) {
            int before = 0;
            for (int at = 0; at < points.size(); at++) {
                before = points.get(at).key().equals(each.after()) ? at + 1 : before;
            }
            points.add(before, each.theirs());
        }
    }

    /// Looks for them.
    private static final class Search {
        private final Map<UUID, Point> base;
        private final Draft now;
        private final List<Returned.Row> rows;
        private final Map<UUID, Point> known = new LinkedHashMap<>();
        private final Pairing pairing;
        private final Map<UUID, Point> theirs = new LinkedHashMap<>();

        Search(Draft base, Draft now, List<Returned.Row> rows) {
            this.base = new LinkedHashMap<>();
            base.points().forEach(point -> this.base.put(point.key(), point));
            this.now = now;
            this.rows = rows;
            base.points().forEach(point -> known.put(point.key(), point));
            now.points().forEach(point -> known.put(point.key(), point));
            pairing = Pairing.of(rows, known);
            for (int row = 0; row < rows.size(); row++) {
                point(row).ifPresent(point -> theirs.put(point.key(), point));
            }
        }

        /// The point that a row is, in the words of the file.
        private Optional<Point> point(int row) {
            var said = rows.get(row);
            return pairing.key(row).map(key -> new Point(key, said.own(), said.english()));
        }

        Comparison comparison() {
            var all = new ArrayList<Difference>();
            moved(all, base.keySet());
            for (int at = 0; at < now.points().size(); at++) {
                weigh(all, at + 1, now.points().get(at));
            }
            added(all);
            return new Comparison(now, List.copyOf(all));
        }

        private void weigh(List<Difference> all, int number, Point point) {
            var file = theirs.get(point.key());
            var before = base.get(point.key());
            if (file == null) {
                if (before != null) {
                    all.add(new Difference.Removed(number, point));
                }
            } else if (!isSame(file, point) && (before == null || !isSame(file, before))) {
                boolean changedHere = before != null && !isSame(before, point);
                all.add(new Difference.Changed(number, point, file, changedHere));
            }
        }

        private static boolean isSame(Point one, Point other) {
            return plain(one.own()).equals(plain(other.own()))
                    && plain(one.english()).equals(plain(other.english()));
        }

        private static String plain(String words) {
            return words.strip().replaceAll("\\s+", " ");
        }

        /// In the order of the file; a point that was taken out here comes back only where the file changed it.
        private void added(List<Difference> all) {
            UUID after = null;
            for (int row = 0; row < rows.size(); row++) {
                var said = rows.get(row);
                var point = point(row).orElseGet(() -> Point.fresh(said.own(), said.english()));
                var before = known.get(point.key());
                if (now.find(point.key()).isPresent()) {
                    after = point.key();
                } else if (before == null || !isSame(point, before)) {
                    all.add(new Difference.Added(row + 1, point, after));
                }
            }
        }

        private void moved(List<Difference> all, Set<UUID> before) {
            var order = pairing.keys().stream()
                    .filter(key -> now.find(key).isPresent())
                    .toList();
            var here = now.points().stream().map(Point::key).toList();
            var mine = here.stream().filter(order::contains).toList();
            var then = before.stream().filter(order::contains).toList();
            boolean movedThere = then.size() < order.size() || !then.equals(order);
            if (!order.equals(mine) && movedThere) {
                all.add(new Difference.Moved(
                        order, order.stream().map(key -> here.indexOf(key) + 1).toList()));
            }
        }
    }
}
