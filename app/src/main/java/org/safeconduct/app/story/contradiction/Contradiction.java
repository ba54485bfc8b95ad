package org.safeconduct.app.story.contradiction;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.story.statement.Story;
import org.safeconduct.chronology.account.Inconsistency;

/// Passages that do not agree, and how that was closed the last time.
///
/// @param key  of the rule and the passages
/// @param seal over what the passages are understood to say
public record Contradiction(
        String key,
        String seal,
        Inconsistency found,
        List<Story.Voice> voices,
        @Nullable Closing closing) {

    public boolean isOpen() {
        return closing == null || closing.outcome() == Closing.Outcome.OPEN || isReopened();
    }

    /// Whether a passage is understood in another way than when it was closed.
    public boolean isReopened() {
        return closing != null
                && closing.outcome() != Closing.Outcome.OPEN
                && !closing.seal().equals(seal);
    }

    /// Whether a passage that does not agree is marked with this statement.
    public boolean touches(UUID statement) {
        return voices.stream().anyMatch(voice -> voice.statement().id().equals(statement));
    }

    /// Whether another rule points out the very same passages.
    public boolean isTwin(Contradiction other) {
        return !key.equals(other.key) && Set.copyOf(found.passages()).equals(Set.copyOf(other.found.passages()));
    }

    /// What it is about: the event of the first passage.
    public String subject() {
        return voices.stream()
                .findFirst()
                .map(voice -> voice.statement().said().event())
                .orElse("");
    }

    /// The look of its severity.
    public String tone() {
        return switch (found.severity()) {
            case IMPOSSIBLE -> "stop";
            case TIGHT -> "warn";
            case DIFFERS -> "ask";
        };
    }

    /// How it stands, so that nobody closes what somebody else has just changed.
    public String state() {
        return seal + (closing == null ? "" : closing.id());
    }
}
