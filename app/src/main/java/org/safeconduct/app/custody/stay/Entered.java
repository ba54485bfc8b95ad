package org.safeconduct.app.custody.stay;

import java.util.UUID;

/// What became of a stay that somebody wrote down.
public sealed interface Entered {
    /// It is in the database.
    record Kept(UUID id) implements Entered {}

    /// The person was elsewhere at that time, so nothing was written.
    record Elsewhere(Stay other) implements Entered {}

    /// Somebody was quicker, so nothing was written.
    record Stale() implements Entered {}
}
