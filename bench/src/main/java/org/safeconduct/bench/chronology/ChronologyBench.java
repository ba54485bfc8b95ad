package org.safeconduct.bench.chronology;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.safeconduct.chronology.edtf.Edtf;
import org.safeconduct.chronology.network.Statement;
import org.safeconduct.chronology.network.Verdict;
import org.safeconduct.chronology.word.Language;

/// Prints one row for each size of tale, and how many dates are read in a second.
final class ChronologyBench {
    private static final int RUNS = Integer.parseInt(System.getenv().getOrDefault("RUNS", "15"));
    private static final List<String> DATES = List.of(
            "1985-04-12",
            "1985-04",
            "1985",
            "2004-06-11%",
            "?2004-06-~11",
            "156X-12-25",
            "2001-21",
            "Y3388E2S3",
            "2004-06-XX/2004-07-03",
            "1985-04-12/..",
            "[1667,1668,1670..1672]",
            "1985-04-12T23:20:30+04:30");

    private ChronologyBench() {}

    public static void main(String[] args) throws IOException {
        print(
                "| events | statements | conflicts | statements of the explanation | found in, ms | table of all pairs, ms |");
        print("|---|---|---|---|---|---|");
        row(500, 2500);
        row(2000, 10_000);
        double reading = seconds(ChronologyBench::readMany) / 1000;
        print(String.format(Locale.ROOT, "%ndates read: %,.0f a second", DATES.size() / reading));
        phrases(Path.of(args[0]));
    }

    private static void phrases(Path tables) throws IOException {
        print("\n| language | blind phrases | as expected | share |\n|---|---|---|---|");
        for (var language : Language.values()) {
            print(PhrasesBench.row(tables, language));
        }
        var rows = PhrasesBench.rows(tables, Language.RUSSIAN);
        double reading = seconds(() -> PhrasesBench.readAll(rows, Language.RUSSIAN));
        print(String.format(Locale.ROOT, "%nphrases read: %,.0f a second", rows.size() / reading));
    }

    private static void row(int events, int statements) {
        List<Statement> told = Tale.of(events, statements, 20_261_130);
        var verdict = Verdict.of(told);
        double ours = seconds(() -> !Verdict.of(told).conflicts().isEmpty());
        double table = seconds(() -> AllPairs.isContradictory(told, events));
        print(String.format(
                Locale.ROOT,
                "| %,d | %,d | %d | %d | %.1f | %.1f |",
                events,
                statements,
                verdict.conflicts().size(),
                verdict.conflicts().getFirst().statements().size(),
                ours * 1000,
                table * 1000));
    }

    private static boolean readMany() {
        for (int turn = 0; turn < 1000; turn++) {
            for (String date : DATES) {
                if (!(Edtf.read(date) instanceof Edtf.Read)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// The median time of this thread on its core: others at work on the machine do not count.
    private static double seconds(BooleanSupplier work) {
        var threads = ManagementFactory.getThreadMXBean();
        var took = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = threads.getCurrentThreadCpuTime();
            if (!work.getAsBoolean()) {
                throw new IllegalStateException("Nothing was found.");
            }
            took[run] = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        }
        Arrays.sort(took);
        return took[RUNS / 2];
    }

    @SuppressWarnings("SystemOut")
    private static void print(String line) {
        System.out.println(line);
    }
}
