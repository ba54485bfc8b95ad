package org.safeconduct.deadlines.count;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.law.Holiday;

/// The days of one year on which offices are closed, by the day's number in the year.
final class WorkYear {
    private final BitSet closed = new BitSet();
    private final BitSet off = new BitSet();
    private final Map<Integer, Holiday> holidays = new HashMap<>();

    private WorkYear() {}

    static WorkYear of(int year, List<Holiday> kept) {
        var days = new WorkYear();
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            days.closed.set(day.getDayOfYear(), weekend);
            days.off.set(day.getDayOfYear(), weekend);
        }
        for (var holiday : kept) {
            int number = holiday.date().getDayOfYear();
            days.closed.set(number);
            days.holidays.put(number, holiday);
            if (!isKeptForSaturday(holiday)) {
                days.off.set(number);
            }
        }
        return days;
    }

    /// For the legal date.
    boolean isClosed(LocalDate day) {
        return closed.get(day.getDayOfYear());
    }

    /// For the safe date, which takes a Friday kept for a Saturday for a business day.
    boolean isOff(LocalDate day) {
        return off.get(day.getDayOfYear());
    }

    Optional<Holiday> find(LocalDate day) {
        return Optional.ofNullable(holidays.get(day.getDayOfYear()));
    }

    static boolean isKeptForSaturday(Holiday holiday) {
        return holiday.date().isBefore(holiday.statutory());
    }
}
