package org.safeconduct.bench.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.safeconduct.deadlines.docket.Docketing;
import org.safeconduct.deadlines.docket.Reckoning;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.safeconduct.law.Holidays;
import org.safeconduct.law.Rulebook;

/// All clocks of many cases, and a plain loop over the same days, taking turns in one thread.
final class DeadlinesBench {
    private static final int CASES = Integer.parseInt(System.getenv().getOrDefault("CASES", "20000"));
    private static final int RUNS = Integer.parseInt(System.getenv().getOrDefault("RUNS", "5"));
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    private final Docketing docketing = Docketing.of(Rulebook.packaged());
    private final List<CaseFacts> cases = Caseload.of(CASES, 20_261_123);

    private DeadlinesBench() {}

    public static void main(String[] args) {
        new DeadlinesBench().run();
    }

    @SuppressWarnings("SystemOut")
    private void run() {
        var plain = new PlainLoop(Holidays.of(Rulebook.packaged(), ON));
        var tasks = new ArrayList<PlainLoop.Task>();
        for (var facts : cases) {
            tasks.addAll(PlainLoop.tasks(docketing.docket(facts, ON).reckonings()));
        }
        var ours = new double[RUNS];
        var theirs = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            ours[run] = seconds(this::all);
            theirs[run] = seconds(() -> plain.count(tasks));
        }
        System.out.printf(
                Locale.ROOT,
                "%d cases, %d dated answers; of %d plain periods the loop agrees on %d%n",
                CASES,
                all(),
                tasks.size(),
                plain.count(tasks));
        plain.others(tasks).forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "engine %.2f s, plain loop %.2f s, ratio %.1f (medians of %d)%n",
                median(ours),
                median(theirs),
                median(ours) / median(theirs),
                RUNS);
    }

    /// The number of answers with a date, so that no work can be left out unseen.
    private int all() {
        int dated = 0;
        for (var facts : cases) {
            for (Reckoning found : docketing.docket(facts, ON).reckonings()) {
                dated += found.dates().isPresent() ? 1 : 0;
            }
        }
        return dated;
    }

    /// Time of this thread on its core: others at work on the machine do not count.
    private static double seconds(IntSupplier work) {
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        if (work.getAsInt() < 0) {
            throw new IllegalStateException("Nothing was counted.");
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static double median(double[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
