package org.safeconduct.app.lost.limit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.Rule;

/// One rule that counts from a taking.
///
/// @param due the last day
/// @param met the day on which what it asks for was done, or null
public record TimeLimit(Rule rule, LocalDate due, @Nullable LocalDate met, Standing standing) {

    /// Days until the last one; negative when it is past.
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }

    /// Where it stands today.
    public enum Standing {
        RUNNING,
        /// Little time is left.
        NEAR,
        PASSED,
        MET,
        MET_LATE,
        /// The item is back, so nothing has to be done.
        SETTLED
    }
}
