package org.safeconduct.deadlines.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.law.Counting.Rolling;
import org.safeconduct.law.Rule;

/// Makes the safe and the legal date of a last day.
final class Ending {
    private final CourtCalendar calendar;
    private final DayRules rules;

    Ending(CourtCalendar calendar, DayRules rules) {
        this.calendar = calendar;
        this.rules = rules;
    }

    /// @param end the last day for the careful
    /// @param outer the last day at the outside, the same unless a month lacks a day
    Counted of(LocalDate end, LocalDate outer, Rolling rolling, List<Step> steps) {
        var legal = rolling == Rolling.FORWARD ? moved(outer, rules.rolls(), steps) : outer;
        return new Counted(end, safe(end, steps), legal, null, steps);
    }

    Counted fixed(LocalDate day) {
        var steps = new ArrayList<Step>(2);
        var legal = moved(day, rules.fixed(), steps);
        return new Counted(day, safe(day, steps), legal, null, steps);
    }

    private LocalDate moved(LocalDate day, Rule rule, List<Step> steps) {
        if (calendar.isOpen(day)) {
            return day;
        }
        var open = calendar.nextOpen(day);
        if (calendar.isNotice(day)) {
            var why = calendar.findClosure(day).orElse("closed");
            steps.add(Step.under(rules.closures(), Step.Says.CLOSED_BY_NOTICE, day, why));
        }
        if (calendar.isKeptForSaturday(day)) {
            steps.add(Step.under(rules.inLieu(), Step.Says.KEPT_FOR_SATURDAY, day));
        }
        var weekend = calendar.findWeekend(day);
        Object why =
                weekend.isPresent() ? weekend.get() : calendar.findClosure(day).orElse("closed");
        steps.add(Step.under(rule, Step.Says.MOVED, day, why, open));
        return open;
    }

    private LocalDate safe(LocalDate end, List<Step> steps) {
        var safe = calendar.lastWorkday(end);
        if (!safe.equals(end)) {
            steps.add(Step.under(rules.safe(), Step.Says.SAFE, safe));
        }
        return safe;
    }
}
