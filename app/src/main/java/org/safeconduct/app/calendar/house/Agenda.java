package org.safeconduct.app.calendar.house;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.safeconduct.app.calendar.recheck.Due;
import org.safeconduct.app.casefile.CaseFile;

/// What is to come in some cases.
///
/// @param overdue deadlines that are over, and hearings of which nobody has told the end
/// @param ahead from today on, in order
/// @param files the cases
/// @param undated those in which nothing lies ahead
/// @param unconfirmed dates after which a right is lost and at which no second person has looked
/// @param rechecks hearings whose date has to be looked up with the court
public record Agenda(
        LocalDate today,
        List<Entry> overdue,
        List<Entry> ahead,
        List<CaseFile> files,
        List<CaseFile> undated,
        List<Entry> unconfirmed,
        List<Due> rechecks) {

    /// Entries by the Monday of their week, in the weeks from that day on.
    public SequencedMap<LocalDate, List<Entry>> weeks(LocalDate from, int weeks) {
        var sheets = new TreeMap<LocalDate, List<Entry>>();
        var first = monday(from);
        for (int week = 0; week < weeks; week++) {
            var begin = first.plusWeeks(week);
            sheets.put(begin, between(begin, begin.plusWeeks(1)));
        }
        return sheets;
    }

    /// From a day to the one before another.
    public List<Entry> between(LocalDate from, LocalDate until) {
        return ahead.stream()
                .filter(entry -> !entry.day().isBefore(from) && entry.day().isBefore(until))
                .toList();
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
