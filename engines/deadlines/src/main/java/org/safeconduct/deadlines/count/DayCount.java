package org.safeconduct.deadlines.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.law.Counting.Direction;
import org.safeconduct.law.Counting.Rolling;
import org.safeconduct.law.Period;

/// Counts one period from one day.
final class DayCount {
    private final CourtCalendar calendar;
    private final DayRules rules;
    private final LocalDate from;
    private final Period period;
    private final Direction direction;
    private final List<Step> steps = new ArrayList<>(4);

    DayCount(CourtCalendar calendar, DayRules rules, LocalDate from, Period period, Direction direction) {
        this.calendar = calendar;
        this.rules = rules;
        this.from = from;
        this.period = period;
        this.direction = direction;
    }

    Counted count(Rolling rolling) {
        if (rolling == Rolling.MONTH_END) {
            return toMonthEnd();
        }
        return switch (period.unit()) {
            case HOURS -> throw new IllegalArgumentException("Hours are counted from a moment, not from a day.");
            case DAYS -> end(said(from.plusDays(signed())), rolling);
            case BUSINESS_DAYS -> openDays();
            case MONTHS, YEARS -> months(period.unit() == Period.Unit.YEARS ? 12 * signed() : signed(), rolling);
        };
    }

    private int signed() {
        return direction == Direction.AFTER ? period.amount() : -period.amount();
    }

    private LocalDate said(LocalDate end) {
        steps.add(
                direction == Direction.AFTER
                        ? Step.under(rules.dayZero(), Step.Says.COUNTED, from, period, end)
                        : Step.under(rules.back(), Step.Says.COUNTED_BACK, from, period, end));
        return end;
    }

    private Counted end(LocalDate end, Rolling rolling) {
        return new Ending(calendar, rules).of(end, end, rolling, steps);
    }

    /// Rule DAY-09: a day that the month lacks ends early for the safe date and late for the outer one.
    private Counted months(int months, Rolling rolling) {
        var end = from.plusMonths(months);
        said(end);
        if (end.getDayOfMonth() == from.getDayOfMonth()) {
            return end(end, rolling);
        }
        var outer = end.plusDays(1);
        steps.add(Step.under(rules.months(), Step.Says.NO_SUCH_DAY, end, outer));
        return new Ending(calendar, rules).of(end, outer, rolling, steps);
    }

    private Counted toMonthEnd() {
        int months = period.unit() == Period.Unit.YEARS ? 12 * period.amount() : period.amount();
        var end = YearMonth.from(from).plusMonths(months - 1L).atEndOfMonth();
        steps.add(Step.plain(Step.Says.TO_MONTH_END, from, end));
        return new Counted(end, end, end, null, steps);
    }

    /// Twice: the careful count takes a Friday kept for a Saturday for a business day and so ends no later.
    private Counted openDays() {
        var legal = from;
        var safe = from;
        int step = Integer.signum(signed());
        for (int i = 0; i < period.amount(); i++) {
            do {
                legal = legal.plusDays(step);
            } while (!calendar.isOpen(legal));
            do {
                safe = safe.plusDays(step);
            } while (!calendar.isWorkday(safe));
        }
        steps.add(Step.under(rules.calendarDays(), Step.Says.OPEN_DAYS, from, period, legal));
        return new Counted(legal, safe.isBefore(legal) ? safe : legal, legal, null, steps);
    }
}
