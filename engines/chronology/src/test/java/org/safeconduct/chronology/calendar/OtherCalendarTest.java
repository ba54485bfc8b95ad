package org.safeconduct.chronology.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days of other calendars beside the Gregorian ones of published tables.
class OtherCalendarTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            LUNAR,    1440,  1,  1, 2018-09-11
            LUNAR,    1441,  9,  1, 2020-04-24
            LUNAR,    1442,  1,  1, 2020-08-20
            LUNAR,    1443,  9,  1, 2022-04-02
            LUNAR,    1443, 10,  1, 2022-05-02
            LUNAR,    1445, 12, 10, 2024-06-16
            SOLAR,    1357, 11, 22, 1979-02-11
            SOLAR,    1388,  3, 22, 2009-06-12
            SOLAR,    1399, 12, 30, 2021-03-20
            SOLAR,    1400,  1,  1, 2021-03-21
            SOLAR,    1400,  5, 24, 2021-08-15
            SOLAR,    1401,  1,  5, 2022-03-25
            SOLAR,    1401,  6, 25, 2022-09-16
            SOLAR,    1403,  1,  1, 2024-03-20
            ETHIOPIC, 2000,  1,  1, 2007-09-12
            ETHIOPIC, 2012,  1,  1, 2019-09-12
            ETHIOPIC, 2013,  2, 25, 2020-11-04
            ETHIOPIC, 2013, 13,  5, 2021-09-10
            ETHIOPIC, 2014,  1,  1, 2021-09-11
            ETHIOPIC, 2014,  4, 29, 2022-01-07
            """)
    void a_day_is_the_same_day_by_either_calendar(
            OtherCalendar calendar, int year, int month, int day, LocalDate same) {
        assertThat(calendar.day(year, month, day)).contains(same);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LUNAR,    1443,  9, 31
            LUNAR,    1443,  9,  0
            SOLAR,    1401,  7, 31
            SOLAR,    1400, 12, 30
            ETHIOPIC, 2014,  1, 31
            ETHIOPIC, 2013, 13,  6
            """)
    void a_month_has_no_more_days_than_it_has(OtherCalendar calendar, int year, int month, int day) {
        assertThat(calendar.day(year, month, day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LUNAR,    1443,  9, 2022-05-01
            SOLAR,    1399, 12, 2021-03-20
            SOLAR,    1401,  1, 2022-04-20
            ETHIOPIC, 2014,  1, 2021-10-10
            ETHIOPIC, 2015, 13, 2023-09-11
            """)
    void a_month_ends_on_its_last_day(OtherCalendar calendar, int year, int month, LocalDate last) {
        assertThat(calendar.lastOfMonth(year, month)).isEqualTo(last);
    }

    @Test
    void a_month_of_the_moon_may_begin_twice_in_a_year() {
        assertThat(OtherCalendar.LUNAR.years(2000, 10)).containsExactly(1420, 1421);
        assertThat(OtherCalendar.LUNAR.years(2022, 9)).containsExactly(1443);
        assertThat(OtherCalendar.SOLAR.years(2022, 1)).containsExactly(1401);
        assertThat(OtherCalendar.ETHIOPIC.years(2021, 1)).containsExactly(2014);
    }
}
