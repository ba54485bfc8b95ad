package org.safeconduct.packet.intake.hostile;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Looks on at all processes below this one, and remembers what those had worked that are gone.
record Effort(Map<Long, Duration> worked, ScheduledExecutorService looks) implements AutoCloseable {
    private static final int MILLISECONDS = 100;

    static Effort begin() {
        var effort = new Effort(new ConcurrentHashMap<>(), Executors.newSingleThreadScheduledExecutor());
        effort.looks.scheduleWithFixedDelay(effort::look, 0, MILLISECONDS, TimeUnit.MILLISECONDS);
        return effort;
    }

    Duration total() {
        return worked.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() {
        looks.close();
    }

    private void look() {
        ProcessHandle.current()
                .descendants()
                .forEach(process ->
                        process.info().totalCpuDuration().ifPresent(time -> worked.put(process.pid(), time)));
    }
}
