package org.safeconduct.app.calendar.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.calendar.Confirmation;
import org.safeconduct.app.calendar.docket.Origin;
import org.safeconduct.deadlines.count.Counted;
import org.safeconduct.deadlines.docket.Reckoning;
import org.safeconduct.law.Counting.Makes;

/// One date of a case with everything behind it.
///
/// @param origin where the fact stands that it is counted from; null while there is none
/// @param hand who vouches for that fact, as far as anybody is known to
/// @param second the look of a second person; null where none is wanted
public record Line(
        Reckoning found,
        Part part,
        @Nullable Origin origin,
        Optional<Vouched> hand,
        @Nullable Second second) {
    static final Comparator<Line> SOONEST_FIRST =
            Comparator.comparing(Line::day, Comparator.nullsLast(Comparator.naturalOrder()));

    /// Who said so and when.
    public record Vouched(UUID member, String name, Instant at) {}

    /// The look of a second person at a date after which a right is lost.
    ///
    /// @param done who looked; empty while nobody did
    /// @param own whether the reader entered the fact, and so can't be the second person
    public record Second(Confirmation.Subject subject, Optional<Vouched> done, boolean own) {}

    /// The day by which to act: of a deadline of ours the safe one.
    public @Nullable LocalDate day() {
        return dates().map(dates -> isOurs() ? dates.safe() : dates.legal()).orElse(null);
    }

    /// Whether somebody of the team has to do something by then.
    public boolean isOurs() {
        return found.counting().makes() == Makes.DEADLINE;
    }

    public Optional<Counted> dates() {
        return found.dates();
    }
}
