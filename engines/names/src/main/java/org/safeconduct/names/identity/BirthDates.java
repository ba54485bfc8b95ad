package org.safeconduct.names.identity;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Two birth dates beside each other, and the ways in which clerks get one from the other.
final class BirthDates {
    /// Persian, Islamic as it is counted and as it is reckoned, Ethiopic.
    private static final List<ULocale> CALENDARS = List.of(
            new ULocale("en@calendar=persian"),
            new ULocale("en@calendar=islamic-civil"),
            new ULocale("en@calendar=islamic-umalqura"),
            new ULocale("en@calendar=ethiopic"));

    /// No living person was born so long ago: such a year is of another calendar.
    private static final int OTHER_CALENDAR = 1900;

    private BirthDates() {}

    static String finding(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return "same";
        }
        if (isConverted(one, other) || isConverted(other, one)) {
            return "calendar";
        }
        if (one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue()) {
            return "swapped";
        }
        if (differingDigits(one, other) == 1) {
            return "digit";
        }
        return one.getYear() == other.getYear() && (isFiller(one) || isFiller(other)) ? "year" : "other";
    }

    private static boolean isConverted(LocalDate foreign, LocalDate ours) {
        return CALENDARS.stream()
                .map(calendar -> converted(foreign, calendar))
                .flatMap(Optional::stream)
                .anyMatch(day -> Math.abs(ChronoUnit.DAYS.between(day, ours)) <= 1);
    }

    /// As if year, month and day were of another calendar; only for years that cannot be ours.
    private static Optional<LocalDate> converted(LocalDate foreign, ULocale locale) {
        boolean ethiopic = locale.getName().endsWith("ethiopic");
        if (foreign.getYear() >= OTHER_CALENDAR && !ethiopic) {
            return Optional.empty();
        }
        var calendar = Calendar.getInstance(TimeZone.GMT_ZONE, locale);
        calendar.clear();
        calendar.set(foreign.getYear(), foreign.getMonthValue() - 1, foreign.getDayOfMonth());
        var gregorian = new GregorianCalendar(TimeZone.GMT_ZONE, ULocale.ENGLISH);
        gregorian.setTime(calendar.getTime());
        try {
            return Optional.of(LocalDate.of(
                    gregorian.get(Calendar.YEAR), gregorian.get(Calendar.MONTH) + 1, gregorian.get(Calendar.DATE)));
        } catch (DateTimeException beyond) {
            return Optional.empty();
        }
    }

    private static int differingDigits(LocalDate one, LocalDate other) {
        var here = one.toString();
        var there = other.toString();
        if (here.length() != there.length()) {
            return Integer.MAX_VALUE;
        }
        int differing = 0;
        for (int at = 0; at < here.length(); at++) {
            differing += here.charAt(at) == there.charAt(at) ? 0 : 1;
        }
        return differing;
    }

    /// What clerks enter who know the year only.
    private static boolean isFiller(LocalDate day) {
        return day.getDayOfYear() == 1;
    }
}
