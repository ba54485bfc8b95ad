package org.safeconduct.app.team.token;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A token as its member sees it, without the word itself.
///
/// @param used when it was last used, to the hour
public record ApiToken(
        UUID id,
        String name,
        Scope scope,
        Instant made,
        Instant expires,
        @Nullable Instant used) {

    /// What may be done with it.
    public enum Scope {
        READ,
        WRITE
    }
}
