package org.safeconduct.bench;

import java.util.List;
import java.util.Locale;

/// The table that is printed at the end.
final class Report {
    /// One contender's line.
    record Line(Contender contender, Cost cost, Verdict verdict) {}

    private Report() {}

    static String table(List<Line> lines, int pages) {
        var own = lines.getFirst().cost();
        var prepared = lines.get(1).cost();
        var table = new StringBuilder("""
                | tool | wall s | CPU s | pages/s | peak RSS MB | output MB | ours / its wall | prepared / its wall \
                | ours / its CPU | prepared / its CPU | cannot do | check |
                |---|---|---|---|---|---|---|---|---|---|---|---|
                """);
        for (var line : lines) {
            var cost = line.cost();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.0f | %.0f | %.1f | %.2f | %.2f | %.2f | %.2f | %s | %s |%n",
                    line.contender().name(),
                    cost.wall(),
                    cost.cpu(),
                    pages / cost.wall(),
                    cost.memory() / 1000.0,
                    line.verdict().bytes() / 1e6,
                    own.wall() / cost.wall(),
                    prepared.wall() / cost.wall(),
                    own.cpu() / cost.cpu(),
                    prepared.cpu() / cost.cpu(),
                    line.contender().lacks(),
                    line.verdict().faults().isEmpty()
                            ? "good"
                            : String.join("; ", line.verdict().faults())));
        }
        return table.toString();
    }
}
