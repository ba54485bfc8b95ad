package org.safeconduct.app.evidence.check;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One check of all sealed files.
///
/// @param by who asked for it
/// @param total how many there are, or 0 while nobody has counted
/// @param whole how many were found to be what was taken in
/// @param damaged how many were not
public record Check(
        UUID id,
        Instant asked,
        UUID by,
        State state,
        long total,
        long whole,
        long damaged,
        @Nullable Instant ended) {
    /// Where it stands.
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        STOPPED
    }

    public boolean isGoingOn() {
        return state == State.WAITING || state == State.RUNNING;
    }

    public long seen() {
        return whole + damaged;
    }
}
