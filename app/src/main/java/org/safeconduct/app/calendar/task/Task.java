package org.safeconduct.app.calendar.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something to do in a case.
///
/// @param who has taken it, by name; null while nobody has
/// @param until null where no day was named
/// @param doneBy whoever did it, by name
public record Task(
        UUID id,
        UUID caseId,
        String what,
        @Nullable String who,
        @Nullable LocalDate until,
        @Nullable Instant done,
        @Nullable String doneBy) {

    public boolean isOpen() {
        return done == null;
    }
}
