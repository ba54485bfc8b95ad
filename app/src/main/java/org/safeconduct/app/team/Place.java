package org.safeconduct.app.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A member's place on the team of a case.
///
/// @param ends when the member is not on the case any more; null where it has no end
public record Place(Member member, @Nullable Instant ends, Stage stage) {
    /// By the clock of the database, which is the one that decides.
    public enum Stage {
        OPEN,
        LIMITED,
        /// Within a day.
        ENDING,
        ENDED
    }
}
