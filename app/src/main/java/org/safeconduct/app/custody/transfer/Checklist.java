package org.safeconduct.app.custody.transfer;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.custody.place.Places;
import org.safeconduct.law.Rule;

/// The points of one move, with what became of each.
///
/// @param bound the standard of the new place; empty where nobody knows
/// @param reach rules of that standard about visits, mail and telephone
public record Checklist(
        Move move, SequencedMap<Point.About, List<Line>> parts, Optional<Places.Binding> bound, List<Rule> reach) {

    /// One point.
    ///
    /// @param reasons what differs in this move; empty for a point of every move
    /// @param rules those that say more, as they are in force
    /// @param settled null while it is open
    /// @param who settled it
    public record Line(
            Point point,
            List<Difference> reasons,
            List<Rule> rules,
            @Nullable Settled settled,
            @Nullable String who) {
        public boolean isOpen() {
            return settled == null;
        }
    }

    List<Line> lines() {
        return parts.values().stream().flatMap(List::stream).toList();
    }

    public int size() {
        return lines().size();
    }

    public long open() {
        return lines().stream().filter(Line::isOpen).count();
    }
}
