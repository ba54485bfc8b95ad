package org.safeconduct.packet.intake;

import java.time.Duration;

/// How much work one file may cause.
///
/// @param workers processes at a time, and scans read at a time
/// @param stall how long a worker may show no progress, such as another page looked at, before it is stopped
/// @param attachments files taken in behind one document, at every depth together
/// @param depth how deep attachments may lie within attachments
public record Limits(int workers, Duration stall, int attachments, int depth) {
    public static Limits ofThisMachine() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new Limits(cores, Duration.ofSeconds(28), 50, 3);
    }

    public Limits withStall(Duration stall) {
        return new Limits(workers, stall, attachments, depth);
    }
}
