package org.safeconduct.app.lost.route;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.lost.request.Means;
import org.safeconduct.app.lost.request.Request;

/// Somebody was asked along a route.
///
/// @param result the last thing that was written about it
public record Attempt(UUID id, String route, Made made, Result result) {

    public boolean isWaiting() {
        return result.outcome() == Outcome.WAITING;
    }

    /// What has to be done next.
    public Optional<Request.Step> next() {
        var step = result.nextStep();
        return step == null ? Optional.empty() : Optional.of(new Request.Step(step, result.due()));
    }

    /// Who was asked, when and how.
    public record Made(
            String asked,
            LocalDate day,
            Means means,
            @Nullable String words) {}

    /// What came of it.
    ///
    /// @param day on which it was known
    /// @param brought the contents for which it brought evidence
    /// @param evidence where that is to be found in the case
    public record Result(
            Outcome outcome,
            LocalDate day,
            @Nullable String words,
            @Nullable String nextStep,
            @Nullable LocalDate due,
            Set<UUID> brought,
            @Nullable String evidence) {}

    /// How it ended, as far as it has.
    public enum Outcome {
        WAITING,
        BROUGHT,
        BROUGHT_PART,
        NOTHING,
        REFUSED,
        UNREACHABLE,
        UNSAFE
    }
}
