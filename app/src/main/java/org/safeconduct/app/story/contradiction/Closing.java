package org.safeconduct.app.story.contradiction;

import java.time.Instant;
import java.util.UUID;

/// How somebody closed a contradiction.
///
/// @param seal over what it rested on at that time
public record Closing(UUID id, String key, String seal, Outcome outcome, String note, UUID by, Instant at) {

    /// What became of it.
    public enum Outcome {
        /// Both are true, and the note says how.
        EXPLAINED,
        /// One was an error, and it was or will be put right.
        CORRECTED,
        /// It stays as it is.
        ACCEPTED,
        /// It is to be asked about again after all.
        OPEN
    }
}
