package org.safeconduct.app.custody.stay;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safeconduct.deadlines.facts.Point;

/// From when to when a stay was, by the clock of the place.
///
/// @param to null while it lasts
/// @param leaving why it ended, null while it lasts or where nobody knows
public record Term(Point from, @Nullable Point to, @Nullable Leaving leaving) {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /// Why somebody left a place.
    public enum Leaving {
        TRANSFER,
        RELEASE,
        REMOVAL
    }

    /// A time between two moments.
    ///
    /// @param to null while it lasts; never before the first
    public record Span(Instant from, @Nullable Instant to) {
        boolean meets(Span other) {
            return isBefore(from, other.to) && isBefore(other.from, to) && !isEmpty() && !other.isEmpty();
        }

        boolean holds(Span other) {
            return !other.from.isBefore(from) && (to == null || (other.to != null && !other.to.isAfter(to)));
        }

        private boolean isEmpty() {
            return from.equals(to);
        }

        private static boolean isBefore(Instant moment, @Nullable Instant end) {
            return end == null || moment.isBefore(end);
        }
    }

    public boolean lasts() {
        return to == null;
    }

    /// When the person was there whatever the hours were. Hours are known to the minute, so whoever arrived at an
    /// unknown
    /// hour of a day was there in its last minute, and whoever left at one was there in its first.
    Span certain() {
        var begin = from.time() == null ? from.latest().minus(MINUTE) : from.latest();
        if (to == null) {
            return new Span(begin, null);
        }
        var end = to.time() == null ? to.earliest().plus(MINUTE) : to.earliest();
        return new Span(begin, end.isBefore(begin) ? begin : end);
    }

    /// When the person can have been there at most.
    private Span possible() {
        return new Span(from.earliest(), to == null ? null : to.latest());
    }

    /// Whether nobody can have been in both places.
    boolean excludes(Term other) {
        return certain().meets(other.certain())
                || certain().holds(other.possible())
                || other.certain().holds(possible());
    }

    /// The same, ended when somebody came to another place.
    Term endedBy(Point arrival) {
        return new Term(from, arrival, Leaving.TRANSFER);
    }
}
