package org.safeconduct.packet.intake.rendition;

import java.time.Duration;
import java.util.stream.Stream;

/// Tells a process that hangs from one that waits for its turn on a busy machine.
///
/// A process that was given a processor all the time and came to no end will not come to one. A process that
/// hardly got one deserves as much again, a few times over.
public final class Patience {
    private static final double ITS_TURN = 0.6;
    private static final double ASLEEP = 0.03;
    private static final int EXTENSIONS = 3;

    private final ProcessHandle process;
    private final Duration limit;
    private final Duration before;
    private int extensions;

    private Patience(ProcessHandle process, Duration limit) {
        this.process = process;
        this.limit = limit;
        this.before = worked(process);
    }

    /// Begins to wait for a process and all it starts.
    public static Patience with(ProcessHandle process, Duration limit) {
        return new Patience(process, limit);
    }

    /// Asked each time that the limit has passed once more.
    public boolean isOver() {
        var share = (double) worked(process).minus(before).toMillis() / limit.toMillis();
        extensions++;
        return share >= ITS_TURN || share < ASLEEP * extensions || extensions > EXTENSIONS;
    }

    private static Duration worked(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .flatMap(one -> one.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
