package org.safeconduct.app.custody.condition;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that was done or left undone to a person.
///
/// @param items the evidence of it
public record Condition(UUID id, UUID stay, Said said, Set<UUID> items, int version) {

    /// What is said of it.
    ///
    /// @param source who says so, and how they know
    public record Said(Deed deed, Verdict verdict, Asked asked, Room room, Harm harm, String source, Fear fear) {}

    /// What was done or left undone, and when.
    ///
    /// @param omission whether it was left undone
    /// @param began in EDTF, with its doubt
    public record Deed(
            Subject subject,
            boolean omission,
            String what,
            @Nullable String began,
            @Nullable String ended) {}

    /// Whether it departs from the standard that binds the place, as a person judged it.
    public enum Verdict {
        DEPARTS,
        NOT_ALONE,
        OPEN
    }

    /// Whether anybody asked.
    ///
    /// @param words what was asked for, when and of whom
    public record Asked(@Nullable String words, @Nullable String answer) {}

    /// Who was there.
    ///
    /// @param present by their roles, not their names
    /// @param people how many were in the room
    /// @param how how that is known
    public record Room(
            @Nullable String present,
            @Nullable Integer people,
            @Nullable String how) {}

    /// What it did to the person.
    ///
    /// @param care what was sought for it and given
    public record Harm(@Nullable String words, @Nullable String care) {}

    /// What the client fears, and what may be done.
    ///
    /// @param hold whether it is only written down, and not acted on before the client says so
    public record Fear(Degree degree, @Nullable String why, boolean hold) {}

    /// How much the client fears for having told.
    public enum Degree {
        NONE,
        SOME,
        MUCH,
        GREAT
    }
}
