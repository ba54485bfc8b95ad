package org.safeconduct.bench.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// How long each stroke took when many people made them at once.
///
/// @param nanos of each stroke, in ascending order
record Round(List<Long> nanos, Duration lasted, Labour labour) {

    /// Somebody who makes one stroke after the other.
    @FunctionalInterface
    interface Person {
        void stroke() throws Exception;
    }

    /// Lets everybody stroke for that long. A stroke that fails ends the bench: a fast error is no result.
    ///
    /// @param pause between an answer and the next stroke: half of it to one and a half, by chance; zero for none
    static Round of(House house, List<? extends Person> people, Duration time, Duration pause) throws Exception {
        var before = Labour.of(house);
        long start = System.nanoTime();
        long end = start + time.toNanos();
        try (var crowd = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var all = new ArrayList<Long>();
            for (var done : crowd.invokeAll(
                    people.stream().map(person -> strokes(person, end, pause)).toList())) {
                all.addAll(done.get());
            }
            all.sort(null);
            var lasted = Duration.ofNanos(System.nanoTime() - start);
            return new Round(all, lasted, Labour.of(house).since(before));
        }
    }

    private static Callable<List<Long>> strokes(Person person, long end, Duration pause) {
        return () -> {
            var taken = new ArrayList<Long>();
            var chance = new Random(person.hashCode());
            rest(pause.multipliedBy(chance.nextInt(100)).dividedBy(100));
            for (long before = System.nanoTime(); before < end; before = System.nanoTime()) {
                person.stroke();
                taken.add(System.nanoTime() - before);
                rest(pause.multipliedBy(50 + chance.nextInt(100)).dividedBy(100));
            }
            return taken;
        };
    }

    private static void rest(Duration pause) throws InterruptedException {
        if (pause.isPositive()) {
            Thread.sleep(pause);
        }
    }

    double perSecond() {
        return nanos.size() * 1e9 / lasted.toNanos();
    }

    /// In milliseconds.
    double percentile(int percent) {
        return nanos.get(Math.min(nanos.size() - 1, nanos.size() * percent / 100)) / 1e6;
    }

    /// In milliseconds of a processor for each stroke.
    double each(Duration share) {
        return share.toNanos() / 1e6 / nanos.size();
    }
}
