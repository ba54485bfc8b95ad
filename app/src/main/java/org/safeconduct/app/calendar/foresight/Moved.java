package org.safeconduct.app.calendar.foresight;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.deadlines.count.Counted;
import org.safeconduct.deadlines.docket.Reckoning;
import org.safeconduct.deadlines.docket.Shift;

/// One date that a change moves, brings or takes away.
///
/// @param before the legal day so far; null where there was none
/// @param after the legal day from now on; null where there is none
public record Moved(
        Reckoning found,
        @Nullable LocalDate before,
        @Nullable LocalDate after) {

    /// Nothing where the day stays.
    static Optional<Moved> of(Shift.Move move) {
        var before = day(move.before());
        var after = day(move.after());
        var found = move.after() == null ? Objects.requireNonNull(move.before()) : move.after();
        return Objects.equals(before, after) ? Optional.empty() : Optional.of(new Moved(found, before, after));
    }

    private static @Nullable LocalDate day(@Nullable Reckoning found) {
        return found == null ? null : found.dates().map(Counted::legal).orElse(null);
    }

    /// Whether somebody may already rely on the day that goes.
    boolean isRelied() {
        return before != null;
    }

    /// What was agreed to when somebody agreed to this.
    String mark() {
        return found.rule().id() + " " + before + " " + after;
    }
}
