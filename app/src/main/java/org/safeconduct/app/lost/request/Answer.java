package org.safeconduct.app.lost.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What came back.
public record Answer(UUID id, Given given) {

    Optional<Request.Step> step() {
        return Request.Step.of(given.nextStep(), given.due());
    }

    /// What was answered, by whom and how.
    public record Given(
            Outcome outcome,
            String answerer,
            Means means,
            LocalDate day,
            @Nullable String words,
            @Nullable String nextStep,
            @Nullable LocalDate due) {}

    /// What it comes to.
    public enum Outcome {
        RECEIVED,
        FOUND,
        NOT_FOUND,
        REFERRED,
        REFUSED,
        RECORDS_GIVEN,
        OTHER
    }
}
