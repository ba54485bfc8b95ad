package org.safeconduct.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeconduct.law.schema.Entry;

/// The court's holidays, computed from the rules HOL-01 to HOL-05.
///
/// Inauguration Day is local to Washington and only among them where [#inWashington] is asked.
public final class Holidays {
    private final List<Entry> statutory;
    private final Map<DayOfWeek, DayOfWeek> observed;
    private final List<Holiday> closures;

    private Holidays(List<Entry> statutory, Map<DayOfWeek, DayOfWeek> observed, List<Holiday> closures) {
        this.statutory = statutory;
        this.observed = observed;
        this.closures = closures;
    }

    /// The holidays as the rulebook has them on a day.
    public static Holidays of(Rulebook book, LocalDate on) {
        return of(book, on, List.of("HOL-01"));
    }

    /// The holidays in and around the capital, where the clerk of the Board sits.
    public static Holidays inWashington(Rulebook book, LocalDate on) {
        return of(book, on, List.of("HOL-01", "HOL-04"));
    }

    private static Holidays of(Rulebook book, LocalDate on, List<String> ids) {
        var observed = new HashMap<DayOfWeek, DayOfWeek>();
        for (var id : List.of("HOL-02", "HOL-03")) {
            var rule = book.rule(id, on).need().entry().at("observed");
            observed.put(weekday(rule.text("falls-on")), weekday(rule.text("kept-on")));
        }
        var closures = book.rule("HOL-05", on).need().entry().list("closures").stream()
                .map(closure -> new Holiday(closure.date("date"), closure.date("date"), closure.text("name")));
        var statutory = ids.stream().flatMap(id -> book.rule(id, on).need().entry().list("holidays").stream());
        return new Holidays(statutory.toList(), observed, closures.toList());
    }

    /// The holidays kept in a year in the order of the calendar, that of 1 January kept on the last day of December
    /// included.
    public List<Holiday> of(int year) {
        var kept = IntStream.rangeClosed(year, year + 1)
                .boxed()
                .flatMap(y -> statutory.stream().flatMap(rule -> in(y, rule).stream()));
        return Stream.concat(kept, closures.stream())
                .filter(holiday -> holiday.date().getYear() == year)
                .sorted(Comparator.comparing(Holiday::date))
                .toList();
    }

    private Optional<Holiday> in(int year, Entry rule) {
        int first = rule.find("first-year").map(from -> from.node().asInt()).orElse(0);
        int every = rule.find("every").map(years -> years.node().asInt()).orElse(1);
        if (year < first || (year - first) % every != 0) {
            return Optional.empty();
        }
        var date = date(year, rule);
        if (rule.has("saturday") && date.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return Optional.empty();
        }
        return Optional.of(new Holiday(keep(date), date, rule.text("name")));
    }

    private static LocalDate date(int year, Entry rule) {
        var first = LocalDate.of(year, rule.at("month").node().asInt(), 1);
        if (rule.has("day")) {
            return first.withDayOfMonth(rule.at("day").node().asInt());
        }
        var weekday = weekday(rule.text("weekday"));
        return first.with(
                rule.isTrue("last")
                        ? TemporalAdjusters.lastInMonth(weekday)
                        : TemporalAdjusters.dayOfWeekInMonth(
                                rule.at("nth").node().asInt(), weekday));
    }

    private LocalDate keep(LocalDate date) {
        var kept = observed.get(date.getDayOfWeek());
        if (kept == null) {
            return date;
        }
        return kept == DayOfWeek.FRIDAY
                ? date.with(TemporalAdjusters.previous(kept))
                : date.with(TemporalAdjusters.next(kept));
    }

    private static DayOfWeek weekday(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
