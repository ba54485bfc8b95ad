package org.safeconduct.app.casefile.proceeding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was decided.
///
/// @param served the day from which time limits are counted
public record Decision(
        UUID id,
        UUID proceedingId,
        String what,
        @Nullable String by,
        LocalDate decided,
        Outcome outcome,
        @Nullable LocalDate served,
        int version) {

    /// For whom.
    public enum Outcome {
        GRANTED,
        PARTLY_GRANTED,
        DENIED,
        REMANDED,
        WITHDRAWN,
        OTHER
    }
}
