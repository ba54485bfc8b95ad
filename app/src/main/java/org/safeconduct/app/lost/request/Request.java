package org.safeconduct.app.lost.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that was asked.
///
/// @param answers the earliest first; none is silence
public record Request(UUID id, Asked asked, List<Answer> answers) {

    /// What has to be done next: what the last answer says, or the request while there is none.
    public Optional<Step> next() {
        return answers.isEmpty() ? asked.step() : answers.getLast().step();
    }

    public boolean isUnanswered() {
        return answers.isEmpty();
    }

    /// What was asked, of whom and how.
    ///
    /// @param words of the request, in short
    public record Asked(
            Set<Purpose> purposes,
            String addressee,
            Means means,
            LocalDate day,
            @Nullable String words,
            @Nullable String nextStep,
            @Nullable LocalDate due) {
        Optional<Step> step() {
            return Step.of(nextStep, due);
        }
    }

    /// What for.
    public enum Purpose {
        RETURN,
        PRESERVATION,
        RECORDS,
        WHEREABOUTS,
        FACILITY_CLAIM,
        CUSTOMS_CLAIM,
        SMALL_CLAIM,
        TORT_CLAIM,
        OTHER
    }

    /// What has to be done, and by when.
    public record Step(String words, @Nullable LocalDate due) {
        static Optional<Step> of(@Nullable String words, @Nullable LocalDate due) {
            return words == null ? Optional.empty() : Optional.of(new Step(words, due));
        }
    }
}
