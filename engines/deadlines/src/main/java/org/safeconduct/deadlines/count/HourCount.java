package org.safeconduct.deadlines.count;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import org.safeconduct.law.Period;

/// Counts hours as they pass, shown by the clock of the place.
final class HourCount {
    private HourCount() {}

    static Counted count(ZonedDateTime from, Period hours) {
        if (hours.unit() != Period.Unit.HOURS) {
            throw new IllegalArgumentException(hours.shown() + " are not counted from a moment.");
        }
        // of an instant: on a local time, plusHours would do the same, yet plusDays would not
        var end = from.toInstant().plusSeconds(hours.amount() * 3600L).atZone(from.getZone());
        var steps = new ArrayList<Step>();
        steps.add(Step.plain(Step.Says.REAL_HOURS, from, hours, end));
        if (!from.getOffset().equals(end.getOffset())) {
            steps.add(Step.plain(Step.Says.CLOCKS_CHANGED));
        }
        return Counted.at(end, steps);
    }
}
