package org.safeconduct.bench.finder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.safeconduct.bench.app.House;

/// The same pages and the same questions for everybody, one after the other.
///
/// Takes the application's jar (for its PostgreSQL), an empty folder, the number of pages, and the number of
/// questions of each kind.
public final class FinderBench {
    private static final int BATCH = 2000;
    private static final long JUDGED_FROM = 1L << 40;
    /// The reader's cases, out of all.
    private static final int REACH = 2000;

    private final Generator generator = new Generator();
    private final long pages;
    private final List<Ask> round;
    private final Judged judged;

    private FinderBench(long pages, int each) throws Exception {
        this.pages = pages;
        this.round = new Asks(generator, pages).round(each);
        this.judged = Judged.read(JUDGED_FROM);
    }

    public static void main(String[] args) throws Exception {
        var work = Path.of(args[1]);
        var bench = new FinderBench(Long.parseLong(args[2]), Integer.parseInt(args[3]));
        try (var ours = new Ours(work.resolve("ours"))) {
            bench.run(ours);
        }
        System.gc();
        System.out.printf(
                "heap of the Java machine at the end: %d MB%n",
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        try (var sqlite = new Sqlite(work.resolve("sqlite.db"))) {
            bench.run(sqlite);
        }
        try (var house = House.open(Path.of(args[0]), work.resolve("house"), List.of("-Xmx256m"));
                var postgres = new Postgres(house.enter("safeconduct_admin"))) {
            bench.run(postgres);
        }
    }

    private void run(Contestant contestant) throws Exception {
        System.out.printf("%n### %s%n%n", contestant.name());
        long start = System.nanoTime();
        fill(contestant);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d pages in %.0f s: %.0f pages/s; %d MB%n%n",
                pages,
                seconds,
                pages / seconds,
                contestant.bytes() >> 20);
        contestant.reader(IntStream.rangeClosed(1, REACH).boxed().collect(Collectors.toSet()));
        ask(contestant);
        contestant.reader(Set.of(0));
        judge(contestant);
    }

    private void fill(Contestant contestant) throws Exception {
        contestant.add(judged.pages());
        for (long from = 0; from < pages; from += BATCH) {
            contestant.add(LongStream.range(from, Math.min(pages, from + BATCH))
                    .mapToObj(generator::page)
                    .toList());
        }
        contestant.ready();
    }

    /// All of them twice to warm up, or for a minute; then by the clock.
    private void ask(Contestant contestant) throws Exception {
        warm(contestant);
        var times = new LinkedHashMap<String, List<Double>>();
        for (var ask : round) {
            long start = System.nanoTime();
            contestant.find(ask);
            double took = (System.nanoTime() - start) / 1e6;
            times.computeIfAbsent(ask.kind().title, kind -> new ArrayList<>()).add(took);
            times.computeIfAbsent("all", kind -> new ArrayList<>()).add(took);
        }
        System.out.println("| question | p50 ms | p99 ms |\n|---|---|---|");
        times.forEach((kind, took) ->
                System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f |%n", kind, part(took, 0.5), part(took, 0.99)));
    }

    /// The first hundred answers of a Java machine take ten times as long as all that follow.
    private void warm(Contestant contestant) throws Exception {
        long late = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        for (int at = 0; at < 2 * round.size() && System.nanoTime() < late; at++) {
            contestant.find(round.get(at % round.size()));
        }
    }

    private static double part(List<Double> times, double share) {
        var sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }

    private void judge(Contestant contestant) throws Exception {
        Map<String, List<Double>> scores = new TreeMap<>();
        for (var question : judged.questions()) {
            double score = question.score(contestant.find(new Ask(Ask.Kind.JUDGED, question.words())));
            scores.computeIfAbsent(question.group(), group -> new ArrayList<>()).add(score);
            scores.computeIfAbsent("of all", group -> new ArrayList<>()).add(score);
        }
        System.out.println("\n| judged questions | how many | nDCG@10 |\n|---|---|---|");
        scores.forEach((group, all) -> System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.3f |%n",
                group,
                all.size(),
                all.stream().mapToDouble(Double::doubleValue).average().orElse(0)));
    }
}
