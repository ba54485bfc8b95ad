package org.safeconduct.chronology.phrase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.chronology.word.Language;

/// Reads dates in digits. In English day and month may stand either way round; elsewhere the day comes first, and the
/// other way round is taken only where it is the only one that the calendar knows.
final class NumericDates {
    private final Telling telling;
    private final Years years;

    NumericDates(Telling telling, Years years) {
        this.telling = telling;
        this.years = years;
    }

    /// None where the calendar has no such day.
    List<Days> read(String digits) {
        var parts = digits.split("[./-]", -1);
        return switch (parts.length) {
            case 2 -> month(Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
            case 3 -> parts[0].length() > 2 ? yearFirst(parts) : yearLast(parts);
            default -> List.of();
        };
    }

    private static List<Days> month(int year, int month) {
        return month < 1 || month > 12 ? List.of() : List.of(Years.month(YearMonth.of(year, month)));
    }

    private static List<Days> yearFirst(String... parts) {
        return day(Integer.parseInt(parts[0]), parts[1], parts[2]).map(Days::of).stream()
                .toList();
    }

    private List<Days> yearLast(String... parts) {
        var found = new ArrayList<Days>();
        var candidates = years.of(Integer.parseInt(parts[2]), parts[2].length());
        for (int year : candidates) {
            var either = either(year, parts[0], parts[1]);
            either.stream()
                    .map(Days::of)
                    .map(day -> either.size() > 1 ? day.by(telling.rule("DAY-OR-MONTH")) : day)
                    .map(day -> parts[2].length() < 4 ? day.by(telling.rule("SHORT-YEAR")) : day)
                    .forEach(found::add);
        }
        return found;
    }

    private List<LocalDate> either(int year, String first, String second) {
        var dayFirst = day(year, second, first);
        var monthFirst = day(year, first, second);
        if (telling.language() == Language.ENGLISH) {
            return List.of(dayFirst, monthFirst).stream()
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        }
        return dayFirst.or(() -> monthFirst).stream().toList();
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
