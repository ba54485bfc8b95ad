package org.safeconduct.deadlines.count;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.safeconduct.law.Counting.Direction;
import org.safeconduct.law.Counting.Rolling;
import org.safeconduct.law.Holidays;
import org.safeconduct.law.Period;
import org.safeconduct.law.Rulebook;

/// On which days an office can be reached, and counting by it.
///
/// Immutable to whoever looks at it, and safe for several threads; the years are worked out as they are asked for.
public final class CourtCalendar {
    private final DayRules rules;
    private final Holidays holidays;
    private final Map<Integer, WorkYear> years;
    private final Map<LocalDate, String> notices;

    private CourtCalendar(
            DayRules rules, Holidays holidays, Map<Integer, WorkYear> years, Map<LocalDate, String> notices) {
        this.rules = rules;
        this.holidays = holidays;
        this.years = years;
        this.notices = notices;
    }

    /// The calendar of the courts, by the law as it stands on a day.
    public static CourtCalendar of(Rulebook book, LocalDate on) {
        return new CourtCalendar(DayRules.of(book, on), Holidays.of(book, on), new ConcurrentHashMap<>(), Map.of());
    }

    /// The calendar of offices in and around Washington, which close on Inauguration Day as well.
    public static CourtCalendar inWashington(Rulebook book, LocalDate on) {
        var holidays = Holidays.inWashington(book, on);
        return new CourtCalendar(DayRules.of(book, on), holidays, new ConcurrentHashMap<>(), Map.of());
    }

    /// The same with days on which one office was closed, each with the reason.
    public CourtCalendar closedOn(Map<LocalDate, String> days) {
        return days.isEmpty() ? this : new CourtCalendar(rules, holidays, years, Map.copyOf(days));
    }

    /// Counts a period of days, business days, months or years from a day, which is day zero.
    ///
    /// @throws IllegalArgumentException when the period is in hours
    public Counted count(LocalDate from, Period period, Direction direction, Rolling rolling) {
        return new DayCount(this, rules, from, period, direction).count(rolling);
    }

    /// Counts real hours from a moment.
    public Counted count(ZonedDateTime from, Period hours) {
        return HourCount.count(from, hours);
    }

    /// A day that a judge named, moved off a day on which the court is closed (rule DAY-05).
    public Counted fixed(LocalDate day) {
        return new Ending(this, rules).fixed(day);
    }

    /// Whether the law takes it for a business day.
    public boolean isOpen(LocalDate day) {
        return !year(day).isClosed(day) && !notices.containsKey(day);
    }

    /// Whether a careful person takes it for a business day: as [#isOpen], and Fridays kept for a Saturday too.
    public boolean isWorkday(LocalDate day) {
        return !year(day).isOff(day) && !notices.containsKey(day);
    }

    /// The first business day of the law on or after a day.
    public LocalDate nextOpen(LocalDate day) {
        var open = day;
        while (!isOpen(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /// The last careful business day on or before a day.
    public LocalDate lastWorkday(LocalDate day) {
        var open = day;
        while (!isWorkday(open)) {
            open = open.minusDays(1);
        }
        return open;
    }

    /// Why offices are closed on a day, as the end of a sentence: `Christmas Day`, `a Saturday`.
    public Optional<String> findClosure(LocalDate day) {
        if (notices.containsKey(day)) {
            return Optional.ofNullable(notices.get(day));
        }
        var holiday = year(day).find(day).map(found -> found.isInLieu() ? "kept for " + found.name() : found.name());
        return holiday.isPresent() || isOpen(day) ? holiday : Optional.of(Saying.of(day.getDayOfWeek()));
    }

    /// The day of the week, where that alone is why it is closed.
    Optional<DayOfWeek> findWeekend(LocalDate day) {
        boolean isWeekend =
                !isOpen(day) && !isNotice(day) && year(day).find(day).isEmpty();
        return isWeekend ? Optional.of(day.getDayOfWeek()) : Optional.empty();
    }

    boolean isNotice(LocalDate day) {
        return notices.containsKey(day);
    }

    boolean isKeptForSaturday(LocalDate day) {
        return year(day).find(day).filter(WorkYear::isKeptForSaturday).isPresent();
    }

    private WorkYear year(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), year -> WorkYear.of(year, holidays.of(year)));
    }
}
