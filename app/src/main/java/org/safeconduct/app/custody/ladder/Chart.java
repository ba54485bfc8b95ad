package org.safeconduct.app.custody.ladder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.safeconduct.deadlines.facts.Remark;

/// The custody of a person, measured by the law of a day.
///
/// @param on the day asked about
/// @param whole what rules say of the whole time in custody and of milestones
/// @param days from the first day in custody to the last, or to the day asked about
/// @param troubles why nothing could be measured; empty where it could
/// @param happenings hearings and requests since the first day, in the order of their days
public record Chart(
        LocalDate on,
        List<Rung> rungs,
        List<Mark> whole,
        long days,
        List<Remark> troubles,
        List<Happening> happenings) {
    /// A hearing in three years would leave no room for the days that count.
    private static final double MOST_AHEAD = 0.5;

    /// With what happened meanwhile and lies ahead.
    public Chart with(List<Happening> known) {
        var since = known.stream()
                .filter(happening -> !happening.day().isBefore(since()))
                .sorted(Comparator.comparing(Happening::day).thenComparing(Happening::sort))
                .toList();
        return new Chart(on, rungs, whole, days, troubles, since);
    }

    /// Days from the first in custody to the last that is drawn.
    long width() {
        long ahead = Math.round(days * MOST_AHEAD);
        return happenings.stream()
                .mapToLong(happening -> ChronoUnit.DAYS.between(since(), happening.day()))
                .filter(day -> day <= days + ahead)
                .reduce(days, Math::max);
    }

    public boolean isEmpty() {
        return rungs.isEmpty();
    }

    /// The first day in custody.
    public LocalDate since() {
        return rungs.isEmpty() ? on : rungs.getFirst().stay().term().from().date();
    }

    public Bar bar() {
        return Drawing.whole(this);
    }

    /// The same on the scale of another, to stand beneath it.
    public Bar barBeneath(Chart scale) {
        return Drawing.beneath(this, scale);
    }
}
