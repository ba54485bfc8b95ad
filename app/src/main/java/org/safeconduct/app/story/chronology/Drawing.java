package org.safeconduct.app.story.chronology;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Events as bars under each other on one scale: what is certain of them is filled, between what bounds them they are
/// outlined.
///
/// @param bars   one for each dated event, in their order
/// @param years  where years begin
/// @param height in pixels; the width is whatever the page has
public record Drawing(List<Bar> bars, List<Year> years, int height) {
    private static final int ROW = 20;
    private static final int MARGIN = 8;
    private static final int FOOT = 24;
    private static final double WIDTH = 90;
    private static final double LEAST_SEEN = 0.9;
    private static final int MOST_YEARS = 6;

    /// An event.
    ///
    /// @param certain empty where it is sure of no day
    public record Bar(int number, int y, Part perhaps, Optional<Part> certain) {}

    /// From where, and how wide, in percent.
    public record Part(String x, String width) {}

    /// The first of January.
    public record Year(int number, String x) {}

    /// Nothing where no event is dated.
    static Optional<Drawing> of(Timeline timeline) {
        var first = timeline.days().min(LocalDate::compareTo);
        var last = timeline.days().max(LocalDate::compareTo);
        return first.map(day -> new Scale(day, last.orElse(day))).map(scale -> scale.draw(timeline));
    }

    private record Scale(LocalDate first, LocalDate last) {
        Drawing draw(Timeline timeline) {
            var bars = new ArrayList<Bar>();
            for (var entry : timeline.entries()) {
                if (entry.isDated()) {
                    bars.add(bar(entry, MARGIN + ROW * bars.size()));
                }
            }
            return new Drawing(bars, years(), MARGIN + ROW * bars.size() + FOOT);
        }

        private Bar bar(Entry entry, int y) {
            var outer = part(
                    entry.start().earliest().orElse(first), entry.end().latest().orElse(last));
            var inner = entry.start()
                    .latest()
                    .flatMap(from -> entry.end()
                            .earliest()
                            .filter(to -> !to.isBefore(from))
                            .map(to -> part(from, to)));
            return new Bar(entry.number(), y, outer, inner);
        }

        private Part part(LocalDate from, LocalDate to) {
            return new Part(percent(at(from)), percent(Math.max(LEAST_SEEN, at(to.plusDays(1)) - at(from))));
        }

        private double at(LocalDate day) {
            double all = ChronoUnit.DAYS.between(first, last.plusDays(1));
            return 100 - WIDTH + (WIDTH - LEAST_SEEN) * ChronoUnit.DAYS.between(first, day) / all;
        }

        private List<Year> years() {
            int from = first.getYear() + 1;
            int step = 1 + (last.getYear() - from) / MOST_YEARS;
            return IntStream.rangeClosed(from, last.getYear())
                    .filter(year -> (year - from) % step == 0)
                    .mapToObj(year -> new Year(year, percent(at(LocalDate.of(year, 1, 1)))))
                    .toList();
        }

        private static String percent(double value) {
            return String.format(Locale.ROOT, "%.2f%%", value);
        }
    }
}
