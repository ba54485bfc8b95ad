package org.safeconduct.deadlines.count;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a period ends.
///
/// @param end the last day by the calendar alone
/// @param safe the last business day on or before it, by which to warn
/// @param legal the day to which the rules move it
/// @param at the moment, where hours were counted
/// @param steps how it was reached, in order
public record Counted(
        LocalDate end,
        LocalDate safe,
        LocalDate legal,
        @Nullable ZonedDateTime at,
        List<Step> steps) {

    static Counted at(ZonedDateTime moment, List<Step> steps) {
        var day = moment.toLocalDate();
        return new Counted(day, day, day, moment, steps);
    }
}
