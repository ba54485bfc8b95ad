package org.safeconduct.chronology.calendar;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.EthiopicCalendar;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.Optional;
import java.util.stream.IntStream;

/// A calendar that is not the Gregorian, as ICU counts it. The moon is that of Umm al-Qura; where it is seen by eye a
/// month begins a day sooner or later.
public enum OtherCalendar {
    LUNAR("islamic-umalqura", 1, 1600),
    SOLAR("persian", 1, 1600),
    ETHIOPIC("ethiopic", 1900, 2100);

    private static final int LONGEST_MONTH = 31;

    private final String keyword;
    private final int from;
    private final int to;

    /// @param from the first year that people may mean by it
    /// @param to   the last
    OtherCalendar(String keyword, int from, int to) {
        this.keyword = keyword;
        this.from = from;
        this.to = to;
    }

    /// Whether somebody may count this year by it.
    public boolean counts(int year) {
        return year >= from && year <= to;
    }

    /// None where the month has no such day.
    public Optional<LocalDate> day(int year, int month, int day) {
        var calendar = blank();
        calendar.set(Calendar.EXTENDED_YEAR, year);
        calendar.set(Calendar.MONTH, month - 1);
        calendar.set(Calendar.DAY_OF_MONTH, 1);
        return day < 1 || day > calendar.getActualMaximum(Calendar.DAY_OF_MONTH)
                ? Optional.empty()
                : Optional.of(gregorian(calendar).plusDays(day - 1L));
    }

    public LocalDate lastOfMonth(int year, int month) {
        return IntStream.iterate(LONGEST_MONTH, day -> day - 1)
                .boxed()
                .flatMap(day -> day(year, month, day).stream())
                .findFirst()
                .orElseThrow();
    }

    /// Its years in which the month begins within a Gregorian year; of the moon's calendar there may be two.
    public IntStream years(int gregorian, int month) {
        var calendar = blank();
        calendar.set(Calendar.JULIAN_DAY, (int) LocalDate.of(gregorian, 1, 1).getLong(JulianFields.JULIAN_DAY));
        var near = calendar.get(Calendar.EXTENDED_YEAR);
        return IntStream.rangeClosed(near - 1, near + 2)
                .filter(year -> day(year, month, 1).orElseThrow().getYear() == gregorian);
    }

    private static LocalDate gregorian(Calendar calendar) {
        return LocalDate.MIN.with(JulianFields.JULIAN_DAY, calendar.get(Calendar.JULIAN_DAY));
    }

    private Calendar blank() {
        var calendar =
                this == ETHIOPIC ? new EthiopicCalendar() : Calendar.getInstance(new ULocale("en@calendar=" + keyword));
        calendar.clear();
        return calendar;
    }
}
