package org.safeconduct.app.custody.ladder;

import java.time.LocalDate;
import java.util.List;

/// The custody of a person, measured by the law of a day.
///
/// @param on the day asked about
/// @param whole what rules say of the whole time in custody and of milestones
/// @param days from the first day in custody to the last, or to the day asked about
/// @param troubles why nothing could be measured; empty where it could
public record Chart(LocalDate on, List<Rung> rungs, List<Mark> whole, long days, List<String> troubles) {
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
