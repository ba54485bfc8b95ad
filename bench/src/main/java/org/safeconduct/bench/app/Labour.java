package org.safeconduct.bench.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

/// What the processors did so far for each side: the measure that a busy machine does not spoil.
///
/// @param people the bench itself
record Labour(Duration application, Duration database, Duration people) {
    private static final int TICKS_PER_SECOND = 100;

    static Labour of(House house) throws IOException {
        var application = house.process().toHandle();
        var database = Duration.ZERO;
        for (var each : application.descendants().toList()) {
            database = database.plus(of(each, 4));
        }
        var people = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Labour(of(application, 2), database, Duration.ofNanos(people.getProcessCpuTime()));
    }

    /// Own time in user and kernel mode, and after it that of children who have ended.
    private static Duration of(ProcessHandle process, int fields) throws IOException {
        try {
            var all = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            var afterName = all.substring(all.lastIndexOf(')') + 2).split(" ", -1);
            long ticks = 0;
            for (int field = 0; field < fields; field++) {
                ticks += Long.parseLong(afterName[11 + field]);
            }
            return Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND);
        } catch (NoSuchFileException ended) {
            return Duration.ZERO;
        }
    }

    Labour since(Labour before) {
        return new Labour(
                application.minus(before.application), database.minus(before.database), people.minus(before.people));
    }
}
