package org.safeconduct.app.custody.transfer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a person said about a point after a transfer.
///
/// @param stay the one that began with the transfer
/// @param why what was done; or why the point does not apply
/// @param by who said so
public record Settled(
        UUID id, UUID stay, String point, How how, @Nullable String why, UUID by, Instant at) {
    /// Which of the two it was.
    public enum How {
        DONE,
        DISMISSED
    }
}
