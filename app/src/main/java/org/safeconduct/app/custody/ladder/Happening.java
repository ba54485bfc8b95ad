package org.safeconduct.app.custody.ladder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was done about somebody's custody, or will be, on one day.
///
/// @param kind which hearing, or which answer; a name in the words of its room
/// @param what in the words of the court or the team
/// @param whom the court, or of whom it was asked
public record Happening(Sort sort, LocalDate day, @Nullable String kind, String what, String whom) {
    /// Each has a shape of its own.
    public enum Sort {
        HEARING,
        REQUEST,
        ANSWER
    }
}
