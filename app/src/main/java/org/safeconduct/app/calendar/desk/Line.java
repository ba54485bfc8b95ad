package org.safeconduct.app.calendar.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.calendar.docket.Origin;
import org.safeconduct.deadlines.count.Counted;
import org.safeconduct.deadlines.docket.Reckoning;
import org.safeconduct.law.Counting.Makes;

/// One date of a case with everything behind it.
///
/// @param origin where the fact stands that it is counted from; null while there is none
/// @param hand who vouches for that fact, as far as anybody is known to
public record Line(Reckoning found, Part part, @Nullable Origin origin, Optional<Vouched> hand) {
    static final Comparator<Line> SOONEST_FIRST =
            Comparator.comparing(Line::day, Comparator.nullsLast(Comparator.naturalOrder()));

    /// Who said so and when.
    public record Vouched(UUID member, String name, java.time.Instant at) {}

    /// The day by which to act: of a deadline of ours the safe one.
    public @Nullable LocalDate day() {
        return dates().map(dates -> isOurs() ? dates.safe() : dates.legal()).orElse(null);
    }

    /// Whether somebody of the team has to do something by then.
    public boolean isOurs() {
        return found.counting().makes() == Makes.DEADLINE;
    }

    /// Whether there is a second, later day by the letter of the rules.
    public boolean hasTwoDays() {
        return isOurs()
                && dates().filter(dates -> !dates.safe().equals(dates.legal())).isPresent();
    }

    public Optional<Counted> dates() {
        return found.dates();
    }
}
