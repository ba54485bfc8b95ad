package org.safeconduct.app.casefile.proceeding;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A day in a proceeding.
///
/// @param starts in the court's own time
public record Hearing(
        UUID id,
        UUID proceedingId,
        Kind kind,
        LocalDate day,
        @Nullable LocalTime starts,
        Outcome outcome,
        @Nullable String note,
        int version) {

    /// What it is for.
    public enum Kind {
        MASTER,
        INDIVIDUAL,
        BOND,
        FEAR_INTERVIEW,
        FEAR_REVIEW,
        ORAL_ARGUMENT,
        OTHER
    }

    /// What became of it.
    public enum Outcome {
        SCHEDULED,
        HELD,
        MOVED,
        CANCELLED
    }
}
