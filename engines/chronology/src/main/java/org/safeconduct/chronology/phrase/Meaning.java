package org.safeconduct.chronology.phrase;

import java.util.List;
import java.util.Optional;
import org.safeconduct.chronology.edtf.Bounds;

/// What a phrase says about time.
public sealed interface Meaning {
    /// No upper end, of days.
    long OPEN = Long.MAX_VALUE;

    /// A time.
    ///
    /// @param start  when it began; the same as `end` for what happened at once, somewhere between its days
    /// @param margin days by which memory may err on either side
    /// @param edtf   the same in the Extended Date/Time Format, where it has such words
    record Dated(Bounds start, Bounds end, int margin, Optional<String> edtf) implements Meaning {}

    /// How something lies to something else; never a date.
    ///
    /// @param least  days between the two at least
    /// @param most   days at most; {@link #OPEN} where nobody said
    /// @param other  the words for the other event; empty for what was told of just before
    record Related(Link link, long least, long most, int margin, String other) implements Meaning {}

    /// How the one lies to the other.
    enum Link {
        AFTER,
        BEFORE,
        /// At the same time or within it.
        DURING,
        /// Before the day of telling, which isn't known.
        BEFORE_TELLING
    }

    /// How old somebody was, in years.
    ///
    /// @param days when that was, where the birth date is known
    record Aged(int least, int most, Optional<Dated> days) implements Meaning {}

    /// How long something took, in days; with an end open as in {@link Related}.
    record Lasted(long least, long most, int margin) implements Meaning {}

    /// Any of these; only a person can say which.
    record Several(List<Dated> readings) implements Meaning {}

    /// None that we know.
    record NotUnderstood(Hint hint) implements Meaning {}
}
