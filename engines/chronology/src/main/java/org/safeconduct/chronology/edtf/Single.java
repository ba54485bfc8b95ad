package org.safeconduct.chronology.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One date: a year, a month of it or a season, a day.
record Single(Year year, @Nullable Mask month, @Nullable Mask day, Doubt doubt) {
    /// None where no such day was ever in a calendar.
    Optional<Bounds> bounds() {
        var first = days(Way.FORWARD).findFirst();
        if (first.isPresent()) {
            return Optional.of(
                    Bounds.of(first.get(), days(Way.BACKWARD).findFirst().orElseThrow()));
        }
        return year instanceof Year.Span ? Optional.of(Bounds.OPEN) : Optional.empty();
    }

    /// The ends of what it may mean that come first on the way.
    private Stream<LocalDate> days(Way way) {
        var season = month == null ? Optional.<Season>empty() : Season.of(month);
        return year.candidates(way)
                .boxed()
                .flatMap(its -> season.map(part -> Stream.of(part.end(its, way)))
                        .orElseGet(() -> months(its, way).flatMap(of -> days(of, way))));
    }

    private Stream<YearMonth> months(int of, Way way) {
        return (month == null ? Mask.ANY : month).among(1, 12, way).mapToObj(its -> YearMonth.of(of, its));
    }

    private Stream<LocalDate> days(YearMonth of, Way way) {
        return (day == null ? Mask.ANY : day).among(1, of.lengthOfMonth(), way).mapToObj(of::atDay);
    }
}
