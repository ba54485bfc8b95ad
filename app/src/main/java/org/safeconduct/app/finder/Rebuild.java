package org.safeconduct.app.finder;

import java.time.Instant;

/// The index being made anew.
///
/// @param asked when that was asked for
/// @param total how much there was to read
/// @param left how much of it has still to be read
public record Rebuild(Instant asked, long total, long left) {
    public boolean isOver() {
        return left == 0;
    }

    public long done() {
        return total - left;
    }
}
