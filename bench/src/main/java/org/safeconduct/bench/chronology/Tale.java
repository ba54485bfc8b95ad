package org.safeconduct.bench.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.network.Statement;
import org.safeconduct.chronology.network.Statement.Apart;
import org.safeconduct.chronology.network.Statement.Dated;

/// An invented life: events at days of chance, true statements about them, one lie.
final class Tale {
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 6000;

    private final Random chance;
    private final int[] days;

    private Tale(int events, long seed) {
        this.chance = new Random(seed);
        this.days = chance.ints(events, 0, DAYS).toArray();
    }

    /// A fifth of the statements are dates, the rest say how events lie to each other. The lie says of two events that
    /// the
    /// later one came first.
    static List<Statement> of(int events, int statements, long seed) {
        var tale = new Tale(events, seed);
        var told = new ArrayList<Statement>();
        for (int id = 0; id < statements - 1; id++) {
            told.add(id % 5 == 0 ? tale.dated(id) : tale.related(id));
        }
        told.add(tale.chance.nextInt(told.size()), lie(told));
        return told;
    }

    private Statement dated(int id) {
        int event = chance.nextInt(days.length);
        int doubt = 1 + chance.nextInt(30);
        var bounds = new Bounds(
                Optional.of(FIRST.plusDays(days[event] - chance.nextInt(doubt))),
                Optional.of(FIRST.plusDays(days[event] + chance.nextInt(doubt))));
        return new Dated("s" + id, "e" + event, bounds, bounds, 0);
    }

    private Statement related(int id) {
        int first = chance.nextInt(days.length);
        int second = chance.nextInt(days.length);
        long apart = (long) days[second] - days[first];
        return new Apart(
                "s" + id, "e" + first, "e" + second, apart - chance.nextInt(10), apart + chance.nextInt(10), 0);
    }

    /// Of three events that two statements put in a row, the last comes too soon after the first.
    private static Statement lie(List<Statement> told) {
        var said = told.stream()
                .filter(Apart.class::isInstance)
                .map(Apart.class::cast)
                .toList();
        for (var one : said) {
            for (var next : said) {
                if (one.second().equals(next.first()) && !one.first().equals(next.second())) {
                    long most = one.least() + next.least() - 40;
                    return new Apart("lie", one.first(), next.second(), most - 20, most, 0);
                }
            }
        }
        throw new IllegalStateException("too few statements for a lie");
    }
}
