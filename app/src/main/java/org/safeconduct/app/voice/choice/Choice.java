package org.safeconduct.app.voice.choice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.leaving.Route;

/// What the client said of one route on one day.
///
/// @param agreed the second person; null while nobody agreed
public record Choice(
        UUID id,
        Route route,
        Answer answer,
        Talk talk,
        Hand written,
        @Nullable Hand agreed) {

    /// The client's word.
    public enum Answer {
        YES,
        NOT_YET,
        NO,
        TAKEN_BACK
    }

    /// How it was talked about.
    ///
    /// @param through the interpreter; null where none was needed
    /// @param risks ids of those that were talked through
    public record Talk(
            LocalDate day,
            String language,
            @Nullable String through,
            List<String> risks,
            @Nullable String note) {}

    /// Whose doing it is.
    public record Hand(UUID by, Instant at) {}
}
