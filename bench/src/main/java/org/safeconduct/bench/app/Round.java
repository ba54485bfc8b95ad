package org.safeconduct.bench.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// How long each stroke took when many people made them at once.
///
/// @param nanos of each stroke, in ascending order
record Round(String name, List<Long> nanos, Duration lasted) {

    /// Somebody who makes one stroke after the other.
    @FunctionalInterface
    interface Person {
        void stroke() throws Exception;
    }

    /// Lets everybody stroke for that long. A stroke that fails ends the bench: a fast error is no result.
    static Round of(String name, List<? extends Person> people, Duration time) throws Exception {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Long>();
            for (var done : crowd.invokeAll(
                    people.stream().map(person -> strokes(person, end)).toList())) {
                all.addAll(done.get());
            }
            all.sort(null);
            return new Round(name, all, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private static Callable<List<Long>> strokes(Person person, long end) {
        return () -> {
            var taken = new ArrayList<Long>();
            for (long before = System.nanoTime(); before < end; before = System.nanoTime()) {
                person.stroke();
                taken.add(System.nanoTime() - before);
            }
            return taken;
        };
    }

    double perSecond() {
        return nanos.size() * 1e9 / lasted.toNanos();
    }

    /// In milliseconds.
    double percentile(int percent) {
        return nanos.get(Math.min(nanos.size() - 1, nanos.size() * percent / 100)) / 1e6;
    }

    @Override
    public String toString() {
        return "%s: %.0f/s, median %.1f ms, p99 %.1f ms".formatted(name, perSecond(), percentile(50), percentile(99));
    }
}
