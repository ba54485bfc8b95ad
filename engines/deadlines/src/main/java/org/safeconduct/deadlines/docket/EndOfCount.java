package org.safeconduct.deadlines.docket;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.deadlines.count.CourtCalendar;
import org.safeconduct.deadlines.count.Step;
import org.safeconduct.deadlines.docket.Reckoning.Trigger;
import org.safeconduct.deadlines.docket.RuleIndex.Dated;
import org.safeconduct.law.Counting.Direction;
import org.safeconduct.law.Counting.Rolling;
import org.safeconduct.law.Period;

/// Counts one rule from one fact to its end and sees what became of it.
final class EndOfCount {
    private final Known known;
    private final Dated version;
    private final Trigger trigger;
    private final CourtCalendar calendar;
    private final List<Step> steps;

    EndOfCount(Known known, Dated version, Trigger trigger, CourtCalendar calendar, List<Step> steps) {
        this.known = known;
        this.version = version;
        this.trigger = trigger;
        this.calendar = calendar;
        this.steps = steps;
    }

    Outcome fixed(LocalDate ordered) {
        var dates = calendar.fixed(ordered);
        steps.addAll(dates.steps());
        return verdict().of(dates);
    }

    Outcome days(Period period) {
        var counting = version.counting();
        if (!counting.stoppedBy().isEmpty()) {
            return clock(period);
        }
        var dates = calendar.count(trigger.date(), period, counting.direction(), counting.rolling());
        steps.addAll(dates.steps());
        return verdict().of(dates);
    }

    private Outcome clock(Period period) {
        var counting = version.counting();
        var plain = calendar.count(trigger.date(), period, Direction.AFTER, Rolling.NEVER);
        steps.addAll(plain.steps());
        var clock = Clock.of(trigger.date(), plain.end(), known, counting.stoppedBy());
        steps.addAll(clock.steps(version.rule()));
        var standing = clock.standing(known.on());
        long counted = clock.counted(known.on());
        if (standing != null && counted < clock.needed()) {
            return new Outcome.Stopped(counted, clock.needed(), standing.from(), standing.source());
        }
        return verdict().of(clock.dates(calendar, counting.rolling()), counted, clock.needed());
    }

    Outcome hours(Period hours) {
        if (trigger.at().time() == null) {
            steps.add(Step.plain(Step.Says.HOUR_UNKNOWN, trigger.date()));
        }
        var dates = calendar.count(trigger.at().latest().atZone(trigger.at().zone()), hours);
        steps.addAll(dates.steps());
        return new HourVerdict(known, version.counting(), trigger).of(dates, hours.amount());
    }

    private Verdict verdict() {
        return new Verdict(known, version.counting(), trigger);
    }
}
