package org.safeconduct.chronology.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Which years a number may mean, and what they are made of.
final class Years {
    private static final int CENTURY = 100;
    private static final int SHORT = 2;

    private final Telling telling;

    Years(Telling telling) {
        this.telling = telling;
    }

    /// One, but for a year of two digits told on an unknown day; none of three.
    ///
    /// @param digits how many it was written with
    List<Integer> of(int number, int digits) {
        return digits == SHORT + 1 ? List.of() : digits > SHORT ? List.of(number) : within(number, 1);
    }

    /// Decades by their first years.
    List<Integer> decades(int number) {
        return number >= CENTURY ? List.of(number) : within(number, 10);
    }

    /// Of the years that end in these digits: the one within the hundred years before the day of telling.
    private List<Integer> within(int number, int length) {
        return telling.told()
                .map(told -> List.of(last(number, told.getYear(), length)))
                .orElseGet(() -> List.of(1900 + number, 2000 + number));
    }

    private static int last(int number, int told, int length) {
        return IntStream.iterate(told, year -> year - 1)
                .filter(year -> year % CENTURY / length == number / length)
                .map(year -> year - year % length)
                .findFirst()
                .orElseThrow();
    }

    static Days month(YearMonth month) {
        return Days.of(month.atDay(1), month.atEndOfMonth(), Grain.MONTH, month.toString());
    }

    static Days year(int year) {
        return Days.of(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                Grain.YEAR,
                String.format(Locale.ROOT, "%04d", year));
    }

    static Days decade(int first) {
        return Days.of(
                LocalDate.of(first, 1, 1),
                LocalDate.of(first + 9, 12, 31),
                Grain.DECADE,
                String.format(Locale.ROOT, "%03dX", first / 10));
    }
}
