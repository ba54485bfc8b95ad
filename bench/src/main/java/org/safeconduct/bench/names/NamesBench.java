package org.safeconduct.bench.names;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.safeconduct.names.alike.Comparison;
import org.safeconduct.names.parts.Name;

/// Prints the tables of `docs/bench/names.md`.
final class NamesBench {
    private static final int ROUNDS = 40;

    private NamesBench() {}

    public static void main(String[] folders) throws IOException {
        if (folders.length == 1) {
            WordRows.print(Path.of(folders[0]));
        }
        print("%n| full names, half | method | pairs | precision | recall | F1 |%n|---|---|---|---|---|---|");
        for (var half : List.of("tuning", "blind")) {
            var pairs = LabelledPair.read(half);
            print(Score.of(pairs, pair -> ours(pair) >= Comparison.ALIKE).row(half, "letter groups, at 0.70"));
            print(Score.of(pairs, pair -> JaroWinkler.ofNames(pair.one(), pair.other()) >= JaroWinkler.BEST)
                    .row(half, "ICU to Latin, Jaro-Winkler, sorted words"));
            print(Score.of(pairs, pair -> Phonetics.meet(pair.one(), pair.other()))
                    .row(half, "ICU to Latin, Beider-Morse"));
            for (var group : List.of("cyrillic", "arabic", "hebrew", "spanish", "latin")) {
                var some = pairs.stream()
                        .filter(pair -> pair.group().equals(group))
                        .toList();
                print(Score.of(some, pair -> ours(pair) >= Comparison.ALIKE).row(half, group));
            }
        }
        speed(LabelledPair.read("blind"));
        SearchRows.print();
    }

    private static double ours(LabelledPair pair) {
        return Comparison.of(pair.one(), pair.other()).score();
    }

    private static void speed(List<LabelledPair> pairs) {
        var names = pairs.stream()
                .map(pair -> List.of(Name.of(pair.one()), Name.of(pair.other())))
                .toList();
        double kept = 0;
        double read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            kept = cpuSeconds(() -> names.forEach(two -> Comparison.of(two.getFirst(), two.getLast())));
            read = cpuSeconds(() -> pairs.forEach(NamesBench::ours));
        }
        print(
                "%nfull names compared a second: %,.0f as they were read, %,.0f with reading",
                pairs.size() / kept, pairs.size() / read);
    }

    /// The time of this thread on its core: others at work on the machine do not count.
    static double cpuSeconds(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    @SuppressWarnings({"SystemOut", "AnnotateFormatMethod"})
    static void print(String words, Object... values) {
        System.out.println(values.length == 0 ? words.replace("%n", "\n") : String.format(Locale.ROOT, words, values));
    }
}
