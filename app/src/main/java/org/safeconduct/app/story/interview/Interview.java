package org.safeconduct.app.story.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.account.Telling;

/// A talk with somebody about what happened.
///
/// @param account what it has become; null while it goes on
/// @param version counts its changes
public record Interview(
        UUID id,
        Setting setting,
        Notes notes,
        List<Topic> topics,
        List<Pause> pauses,
        @Nullable UUID account,
        int version) {

    /// Who speaks, and how.
    ///
    /// @param speaker a person of the case
    /// @param agreed  how somebody else than the client agreed that it is known in this case; null for the client
    public record Setting(
            Account.Speaker speaker,
            @Nullable String agreed,
            LocalDate day,
            String language,
            @Nullable String interpreter) {}

    /// What was written down.
    ///
    /// @param ending how it came to an end, and what was promised
    public record Notes(
            @Nullable String own,
            @Nullable String english,
            Telling.ReadBack readBack,
            @Nullable String ending) {
        public static final Notes NONE = new Notes(null, null, Telling.ReadBack.UNKNOWN, null);
    }

    /// Something that could be asked.
    public record Topic(
            String name, Outcome outcome, @Nullable String why) {}

    /// What became of it.
    public enum Outcome {
        OPEN,
        TOLD,
        NOT_ASKED
    }

    /// A rest.
    ///
    /// @param ended null while it goes on
    public record Pause(Instant began, @Nullable Instant ended) {}

    public boolean isOver() {
        return account != null;
    }

    /// Whether there is a rest right now.
    public boolean isPaused() {
        return pauses.stream().anyMatch(pause -> pause.ended() == null);
    }
}
