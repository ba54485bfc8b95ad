package org.safeconduct.chronology.edtf;

import java.time.LocalDate;
import java.util.Optional;

/// The first and the last day on which something may have happened, both included. Proleptic Gregorian calendar.
///
/// @param earliest none where the past is open, or lies before the year -999,999,999
/// @param latest   none where the future is open, or lies after the year 999,999,999
public record Bounds(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    /// Any day.
    public static final Bounds OPEN = new Bounds(Optional.empty(), Optional.empty());

    public static Bounds of(LocalDate earliest, LocalDate latest) {
        return new Bounds(Optional.of(earliest), Optional.of(latest));
    }

    /// Days of either.
    Bounds or(Bounds other) {
        return new Bounds(
                earliest.flatMap(mine -> other.earliest.map(its -> mine.isBefore(its) ? mine : its)),
                latest.flatMap(mine -> other.latest.map(its -> mine.isAfter(its) ? mine : its)));
    }

    /// From the first day of this to the last day of the other.
    Bounds through(Bounds other) {
        return new Bounds(earliest, other.latest);
    }

    /// Whether something that begins here can't end there.
    boolean isAfter(Bounds end) {
        return earliest.isPresent() && end.latest.isPresent() && earliest.get().isAfter(end.latest.get());
    }
}
