package org.safeconduct.bench.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.safeconduct.deadlines.docket.Reckoning;
import org.safeconduct.law.Counting.Direction;
import org.safeconduct.law.Counting.Rolling;
import org.safeconduct.law.Holidays;
import org.safeconduct.law.Period;

/// The peer: what one would write in an afternoon, a day at a time, with holidays in a set.
///
/// It is given which periods to count from which day, finds nothing out, explains nothing and knows no clocks that
/// stop.
final class PlainLoop {
    /// One period to count.
    ///
    /// @param legal what the engine came to
    record Task(LocalDate from, Period period, Direction direction, Rolling rolling, LocalDate legal) {}

    private final Set<LocalDate> holidays = new HashSet<>();

    PlainLoop(Holidays days) {
        IntStream.rangeClosed(2020, 2040).forEach(year -> days.of(year).forEach(day -> holidays.add(day.date())));
    }

    /// Tasks for what a docket counted in plain days, months or years.
    static List<Task> tasks(List<Reckoning> reckonings) {
        return reckonings.stream()
                .filter(found -> found.turn() == 1
                        && found.trigger() != null
                        && found.dates().isPresent()
                        && found.counting().stoppedBy().isEmpty()
                        && found.counting().period() != null
                        && found.counting().period().unit() != Period.Unit.HOURS)
                .map(found -> new Task(
                        found.trigger().at().date(),
                        found.counting().period(),
                        found.counting().direction(),
                        found.counting().rolling(),
                        found.dates().orElseThrow().legal()))
                .toList();
    }

    /// How many came out as the engine had them.
    int count(List<Task> tasks) {
        int same = 0;
        for (var task : tasks) {
            same += end(task).equals(task.legal()) ? 1 : 0;
        }
        return same;
    }

    /// Those that came out otherwise, each once.
    Set<Task> others(List<Task> tasks) {
        return tasks.stream()
                .filter(task -> !end(task).equals(task.legal()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private LocalDate end(Task task) {
        var day = task.from();
        int step = task.direction() == Direction.AFTER ? 1 : -1;
        var last = calendarEnd(task, step);
        int left = task.period().unit() == Period.Unit.BUSINESS_DAYS
                ? task.period().amount()
                : -1;
        while (left > 0 || (left < 0 && !day.equals(last))) {
            day = day.plusDays(step);
            left -= left > 0 && isOpen(day) ? 1 : 0;
        }
        while (task.rolling() == Rolling.FORWARD && !isOpen(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDate calendarEnd(Task task, int step) {
        int amount = step * task.period().amount();
        return switch (task.period().unit()) {
            case MONTHS -> task.from().plusMonths(amount);
            case YEARS -> task.from().plusYears(amount);
            default -> task.from().plusDays(amount);
        };
    }

    private boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
