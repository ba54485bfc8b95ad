package org.safeconduct.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the rules against 5 USC 6103 and Executive Order 11582 for sixty-five years, computed a second time in another
/// way: by day numbers and Zeller's weekdays, without a calendar library and without the rules.
class StatuteHolidaysTest {
    private static final Holidays HOLIDAYS = Holidays.of(Rulebook.packaged(), LocalDate.of(2026, 11, 23));
    private static final Holidays WASHINGTON = Holidays.inWashington(Rulebook.packaged(), LocalDate.of(2026, 11, 23));

    static Stream<Integer> years() {
        return IntStream.rangeClosed(1996, 2060).boxed();
    }

    @ParameterizedTest
    @MethodSource("years")
    void the_days_kept_are_those_of_the_statute(int year) {
        assertThat(HOLIDAYS.of(year))
                .extracting(holiday -> holiday.date().toString())
                .containsExactlyElementsOf(kept(year));
    }

    @ParameterizedTest
    @MethodSource("years")
    void washington_keeps_inauguration_day_and_no_friday_for_it(int year) {
        var expected = kept(year);
        if (year % 4 == 1 && weekday(year, 1, 20) != 6) {
            expected.add(written(year, 1, weekday(year, 1, 20) == 0 ? 21 : 20));
        }
        assertThat(new TreeSet<>(WASHINGTON.of(year).stream()
                        .map(holiday -> holiday.date().toString())
                        .toList()))
                .isEqualTo(expected);
    }

    private static TreeSet<String> kept(int year) {
        var days = new TreeSet<String>();
        fixed(days, year, 7, 4);
        fixed(days, year, 11, 11);
        fixed(days, year, 12, 25);
        if (year >= 2021) {
            fixed(days, year, 6, 19);
        }
        if (weekday(year, 1, 1) != 6) {
            days.add(written(year, 1, weekday(year, 1, 1) == 0 ? 2 : 1));
        }
        if (weekday(year + 1, 1, 1) == 6) {
            days.add(written(year, 12, 31));
        }
        days.add(written(year, 1, nth(year, 1, 1, 3)));
        days.add(written(year, 2, nth(year, 2, 1, 3)));
        days.add(written(year, 5, nth(year, 5, 1, 4) + 7 <= 31 ? nth(year, 5, 1, 4) + 7 : nth(year, 5, 1, 4)));
        days.add(written(year, 9, nth(year, 9, 1, 1)));
        days.add(written(year, 10, nth(year, 10, 1, 2)));
        days.add(written(year, 11, nth(year, 11, 4, 4)));
        return days;
    }

    private static void fixed(TreeSet<String> days, int year, int month, int day) {
        int weekday = weekday(year, month, day);
        days.add(written(year, month, weekday == 6 ? day - 1 : weekday == 0 ? day + 1 : day));
    }

    /// The day of the month of the nth such weekday.
    private static int nth(int year, int month, int weekday, int nth) {
        return 1 + (weekday - weekday(year, month, 1) + 7) % 7 + 7 * (nth - 1);
    }

    /// Zeller's congruence, with Sunday as 0.
    private static int weekday(int year, int month, int day) {
        int m = month < 3 ? month + 12 : month;
        int y = month < 3 ? year - 1 : year;
        int h = (day + 13 * (m + 1) / 5 + y % 100 + y % 100 / 4 + y / 100 / 4 + 5 * (y / 100)) % 7;
        return (h + 6) % 7;
    }

    private static String written(int year, int month, int day) {
        return "%04d-%02d-%02d".formatted(year, month, day);
    }
}
