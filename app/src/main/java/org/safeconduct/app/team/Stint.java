package org.safeconduct.app.team;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// For how long somebody is put on a case.
public enum Stint {
    OPEN(null),
    TEN_HOURS(Duration.ofHours(10)),
    DAY(Duration.ofDays(1)),
    WEEK(Duration.ofDays(7)),
    MONTH(Duration.ofDays(30)),
    QUARTER(Duration.ofDays(90));

    private final @Nullable Duration length;

    Stint(@Nullable Duration length) {
        this.length = length;
    }

    boolean isOpen() {
        return length == null;
    }

    /// From now on, in seconds; null where it has no end.
    @Nullable
    Long seconds() {
        return length == null ? null : length.toSeconds();
    }
}
