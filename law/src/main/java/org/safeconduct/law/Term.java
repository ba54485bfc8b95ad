package org.safeconduct.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days on which a rule holds, both ends included.
///
/// @param from null when the rule is older than anything we file
/// @param to null while no end is known
public record Term(@Nullable LocalDate from, @Nullable LocalDate to) {

    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(Term other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Term other) {
        return to != null && other.from != null && to.isBefore(other.from);
    }
}
