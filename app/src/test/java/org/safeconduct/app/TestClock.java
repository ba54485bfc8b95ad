package org.safeconduct.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// Moves only when told to.
public final class TestClock extends Clock {
    /// A Monday morning in Arizona.
    public static final Instant START = Instant.parse("2026-11-23T16:00:00Z");

    private Instant now = START;

    public void pass(Duration time) {
        now = now.plus(time);
    }

    void reset() {
        now = START;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("America/Phoenix");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
