package org.safeconduct.app.custody.ladder;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.app.custody.ladder.Bar.Line;
import org.safeconduct.app.custody.ladder.Bar.Look;
import org.safeconduct.app.custody.ladder.Bar.Part;
import org.safeconduct.app.custody.ladder.Bar.Tick;
import org.safeconduct.law.Period;

/// Lays bars out.
final class Drawing {
    /// What two labels need between them, in hundredths of the width of a telephone.
    private static final double ROOM = 16;

    private static final double LEAST_SEEN = 0.8;
    private static final int MOST_TICKS = 6;
    private static final List<Long> HOUR_STEPS = List.of(6L, 12L, 24L, 48L, 120L, 240L);
    private static final List<Long> DAY_STEPS = List.of(1L, 7L, 30L, 90L, 180L, 360L);

    private final long most;
    private final List<Part> parts = new ArrayList<>();

    /// @param most what the full width stands for
    private Drawing(long most) {
        this.most = Math.max(1, most);
    }

    /// A stay that rules measure in hours: what is beyond a limit whatever the hours were, and what only may be.
    static Bar hours(Rung rung) {
        var marks = rung.marks().stream()
                .filter(mark -> mark.isIn(Period.Unit.HOURS))
                .toList();
        long least = rung.hours().least();
        long longest = rung.hours().most();
        long limit = marks.stream()
                .filter(Mark::isOfStay)
                .flatMap(mark -> mark.period().stream())
                .mapToLong(Period::amount)
                .min()
                .orElse(Long.MAX_VALUE);
        var drawing =
                new Drawing(Stream.concat(Stream.of(longest), marks.stream().map(Drawing::amount))
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(1));
        drawing.part(0, Math.min(least, limit), Look.CERTAIN);
        drawing.part(limit, least, Look.BEYOND);
        drawing.part(least, longest, Look.PERHAPS);
        return drawing.bar(HOUR_STEPS, drawing.lines(marks));
    }

    static Bar days(Rung rung) {
        var marks = rung.marks().stream()
                .filter(mark -> mark.isIn(Period.Unit.DAYS))
                .toList();
        var drawing = new Drawing(rung.days());
        drawing.part(0, rung.days(), Look.CERTAIN);
        return drawing.bar(DAY_STEPS, drawing.lines(marks));
    }

    /// The whole time in custody: short stays that crossed a limit, other stays, and times of which no place is known.
    static Bar whole(Chart chart) {
        var drawing = new Drawing(chart.width());
        for (var rung : chart.rungs()) {
            long from = ChronoUnit.DAYS.between(
                    chart.since(), rung.stay().term().from().date());
            drawing.part(from - rung.gap(), from, Look.UNKNOWN);
            drawing.part(from, from + rung.days(), rung.crossed().isEmpty() ? Look.CERTAIN : Look.BEYOND);
        }
        return drawing.bar(DAY_STEPS, drawing.lines(chart), drawing.pins(chart), drawing.today(chart));
    }

    /// The stays of somebody else on the same scale; even the shortest can be seen.
    static Bar beneath(Chart chart, Chart scale) {
        var drawing = new Drawing(scale.width());
        for (var rung : chart.rungs()) {
            long from = ChronoUnit.DAYS.between(
                    scale.since(), rung.stay().term().from().date());
            double begin = drawing.at(from);
            double end = Math.max(drawing.at(from + rung.days()), begin + LEAST_SEEN);
            drawing.parts.add(new Part(begin, end, rung.crossed().isEmpty() ? Look.CERTAIN : Look.BEYOND));
        }
        return drawing.bar(DAY_STEPS, List.of());
    }

    private void part(long from, long to, Look look) {
        var part = new Part(at(from), at(to), look);
        if (part.isSeen()) {
            parts.add(part);
        }
    }

    private double at(long amount) {
        return Math.clamp(amount * 100.0 / most, 0, 100);
    }

    private List<Line> lines(List<Mark> marks) {
        return spaced(marks.stream()
                .filter(mark -> amount(mark) <= most)
                .map(mark -> new Line(at(amount(mark)), mark, false))
                .toList());
    }

    /// Where the days of marks lie that are counted from anything in the whole time.
    private List<Line> lines(Chart chart) {
        return spaced(chart.whole().stream()
                .filter(mark -> mark.day().isPresent())
                .map(mark -> new Line(
                        at(ChronoUnit.DAYS.between(chart.since(), mark.day().orElseThrow())), mark, false))
                .filter(line -> line.at() > 0 && line.at() < 100)
                .toList());
    }

    /// Of those that are too near each other one keeps its label, rather one that was crossed.
    private static List<Line> spaced(List<Line> lines) {
        var spaced = new ArrayList<Line>();
        var order = Comparator.comparing((Line line) -> line.mark().state()).thenComparingDouble(Line::at);
        for (var line : lines.stream().sorted(order).toList()) {
            boolean room =
                    spaced.stream().filter(Line::labelled).allMatch(other -> Math.abs(other.at() - line.at()) >= ROOM);
            spaced.add(new Line(line.at(), line.mark(), room));
        }
        return spaced;
    }

    /// What lies beyond the end stands at the end.
    private List<Pin> pins(Chart chart) {
        return Pin.laidOut(
                chart.happenings(), happening -> at(ChronoUnit.DAYS.between(chart.since(), happening.day())));
    }

    private double today(Chart chart) {
        return at(ChronoUnit.DAYS.between(chart.since(), chart.on()));
    }

    private static long amount(Mark mark) {
        return mark.period().map(Period::amount).orElse(0);
    }

    private Bar bar(List<Long> steps, List<Line> lines) {
        return bar(steps, lines, List.of(), Bar.END);
    }

    private Bar bar(List<Long> steps, List<Line> lines, List<Pin> pins, double today) {
        long step = steps.stream()
                .filter(each -> most / each <= MOST_TICKS)
                .findFirst()
                .orElse(steps.getLast());
        var ticks = new ArrayList<Tick>();
        for (long number = 0; number <= most; number += step) {
            ticks.add(new Tick(at(number), number));
        }
        return new Bar(parts, ticks, lines, pins, today);
    }
}
