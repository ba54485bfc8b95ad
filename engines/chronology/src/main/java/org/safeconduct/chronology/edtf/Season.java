package org.safeconduct.chronology.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/// A part of a year that is no month, by its number (ISO 8601-2:2019, 4.8). A season whose half of the earth isn't said
/// may be either's, and a winter either of the two that a year has: the bounds take in all that the word may mean.
enum Season {
    SPRING(21, 3, 11),
    SUMMER(22, 0, 14),
    AUTUMN(23, 3, 11),
    WINTER(24, 0, 14),
    SPRING_NORTH(25, 3, 5),
    SUMMER_NORTH(26, 6, 8),
    AUTUMN_NORTH(27, 9, 11),
    WINTER_NORTH(28, 0, 14),
    SPRING_SOUTH(29, 9, 11),
    SUMMER_SOUTH(30, 0, 14),
    AUTUMN_SOUTH(31, 3, 5),
    WINTER_SOUTH(32, 6, 8),
    FIRST_QUARTER(33, 1, 3),
    SECOND_QUARTER(34, 4, 6),
    THIRD_QUARTER(35, 7, 9),
    FOURTH_QUARTER(36, 10, 12),
    FIRST_THIRD(37, 1, 4),
    SECOND_THIRD(38, 5, 8),
    LAST_THIRD(39, 9, 12),
    FIRST_HALF(40, 1, 6),
    SECOND_HALF(41, 7, 12);

    private final int number;
    private final int from;
    private final int to;

    /// @param from the first month; 0 is December of the year before
    /// @param to   the last month; 13 and 14 are of the year after
    Season(int number, int from, int to) {
        this.number = number;
        this.from = from;
        this.to = to;
    }

    static Optional<Season> of(Mask month) {
        return Arrays.stream(values())
                .filter(season -> month.isWhole() && season.number == month.lowest())
                .findFirst();
    }

    /// Its first day or, looking back, its last.
    LocalDate end(int year, Way way) {
        var january = YearMonth.of(year, 1);
        return way == Way.FORWARD
                ? january.plusMonths(from - 1L).atDay(1)
                : january.plusMonths(to - 1L).atEndOfMonth();
    }
}
