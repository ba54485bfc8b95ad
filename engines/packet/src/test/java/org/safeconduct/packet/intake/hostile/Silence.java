package org.safeconduct.packet.intake.hostile;

import java.time.Duration;

/// How long nothing was heard of an input.
///
/// A machine that others keep busy makes everyone wait who wants a processor, and intake gives a reader that hardly
/// gets
/// its turn as much time again, a few times over. So the clock on the wall convicts nobody: where it shows too much,
/// the
/// processor time that the readers had is what counts.
///
/// @param clock by the clock on the wall
/// @param worked what all readers worked on the input, from first to last
record Silence(Duration clock, Duration worked) {
    /// What a person waits before thinking that the program hangs.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// The times that intake waits at most for a reader that hardly gets its turn.
    private static final int TURNS = 4;

    /// Nobody knows yet how much of it was work, so all of it may have been.
    static Silence byClock(Duration time) {
        return new Silence(time, time);
    }

    boolean isLong() {
        return clock.compareTo(PATIENCE) > 0;
    }

    /// Whether it was long without a busy machine to blame. Who sleeps works nothing, so the clock has the last word.
    boolean isHang() {
        return isLong() && (worked.compareTo(PATIENCE) > 0 || clock.compareTo(PATIENCE.multipliedBy(TURNS)) > 0);
    }
}
