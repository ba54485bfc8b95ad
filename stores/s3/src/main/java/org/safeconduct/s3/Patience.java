package org.safeconduct.s3;

import java.time.Duration;

/// How long to wait for a store, and how often to try.
///
/// @param answer for any answer, and for each further piece of it
/// @param bytesPerSecond the slowest line that a large object may take its time on
/// @param attempts in all, the first one included
public record Patience(Duration connect, Duration answer, long bytesPerSecond, int attempts) {
    /// Bears a poor line and ends within minutes.
    public static Patience usual() {
        return new Patience(Duration.ofSeconds(10), Duration.ofSeconds(30), 64 * 1024, 3);
    }

    Duration forTransferOf(long bytes) {
        return answer.plusSeconds(bytes / bytesPerSecond);
    }
}
