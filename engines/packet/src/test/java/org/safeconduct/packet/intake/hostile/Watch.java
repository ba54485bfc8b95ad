package org.safeconduct.packet.intake.hostile;

import java.time.Duration;
import org.safeconduct.packet.Progress;

/// Measures how long nothing is heard.
final class Watch implements Progress {
    private long last = System.nanoTime();
    private long longest;

    @Override
    public synchronized void step(String words, int done, int total) {
        long now = System.nanoTime();
        longest = Math.max(longest, now - last);
        last = now;
    }

    /// The longest time between two steps, the time since the last one included.
    Duration longestSilence() {
        step("", 0, 0);
        return Duration.ofNanos(longest);
    }
}
