package org.safeconduct.app.custody.release;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the team asked on one way out.
///
/// @param way its id in `law/case/release.yaml`
public record Request(UUID id, UUID caseId, String way, Told told, int version) {

    /// What is told of it.
    ///
    /// @param source the paper that shows it
    public record Told(Asked asked, Answer answer, Next next, String source) {}

    /// What was asked, of whom and when.
    public record Asked(String what, String of, LocalDate day) {}

    /// What came back.
    ///
    /// @param day null while nothing did
    /// @param words theirs, as far as they gave any
    /// @param obstacle the id of what was named as holding the release up; null where nothing was
    public record Answer(
            Outcome outcome,
            @Nullable LocalDate day,
            @Nullable String words,
            @Nullable String obstacle) {}

    /// What comes next.
    ///
    /// @param words null where nothing is left to do
    /// @param by the day by which
    public record Next(@Nullable String words, @Nullable LocalDate by) {}

    /// How it was answered.
    public enum Outcome {
        WAITING,
        GRANTED,
        PARTLY,
        DENIED,
        UNANSWERED,
        WITHDRAWN
    }
}
