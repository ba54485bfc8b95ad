package org.safeconduct.app.custody.access;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One look for where the person is.
public record Search(UUID id, Told told) {

    /// What is told of it.
    ///
    /// @param spelling the name as it was typed or spoken; null where only the number was used
    /// @param number whether the A-number was used
    /// @param words what was seen or said
    public record Told(
            Where where,
            LocalDate day,
            @Nullable LocalTime at,
            @Nullable String spelling,
            boolean number,
            Result result,
            @Nullable String words) {}

    /// Where somebody looked or asked.
    public enum Where {
        ONLINE_LOCATOR,
        FACILITY,
        FIELD_OFFICE,
        COURT_LINE,
        CONSULATE,
        OTHER
    }

    /// What came of it.
    public enum Result {
        NOT_FOUND,
        FOUND,
        NO_ANSWER,
        REFUSED
    }
}
