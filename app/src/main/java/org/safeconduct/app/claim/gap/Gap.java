package org.safeconduct.app.claim.gap;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.claim.tie.Tie;

/// Proof that is missing.
public record Gap(UUID id, Tie.At at, Told told, int version) {

    /// What is told of it.
    ///
    /// @param sought what was done to find it, of whom it was asked
    /// @param reason why it cannot reasonably be had; null while nobody has said
    public record Told(
            String missing,
            @Nullable String sought,
            @Nullable String reason) {}

    public boolean isExplained() {
        return told.reason() != null;
    }
}
