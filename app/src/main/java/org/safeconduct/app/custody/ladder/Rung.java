package org.safeconduct.app.custody.ladder;

import java.util.List;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.deadlines.docket.Outcome.Held;

/// One stay, measured.
///
/// @param hours between bounds where an hour is not known
/// @param days nights spent there
/// @param isInHours whether rules measure a stay there in hours
/// @param gap days before it of which no place is known
public record Rung(Stay stay, Held hours, long days, boolean isInHours, List<Mark> marks, long gap) {
    public List<Mark> crossed() {
        return marks.stream().filter(mark -> mark.state() == Mark.State.CROSSED).toList();
    }

    public Bar bar() {
        return isInHours ? Drawing.hours(this) : Drawing.days(this);
    }
}
