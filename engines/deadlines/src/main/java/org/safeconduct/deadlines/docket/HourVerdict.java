package org.safeconduct.deadlines.docket;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.safeconduct.deadlines.count.Counted;
import org.safeconduct.deadlines.docket.Outcome.Held;
import org.safeconduct.deadlines.docket.Reckoning.Trigger;
import org.safeconduct.deadlines.facts.Point;
import org.safeconduct.law.Counting;

/// What became of a limit in hours, where of some moments only the day may be known.
///
/// A crossing is only claimed where it is one whichever the hour was.
final class HourVerdict {
    private static final double SECONDS = 3600;

    private final LocalDate on;
    private final Trigger trigger;
    private final boolean isOfStay;
    private final @Nullable Point end;

    HourVerdict(Known known, Counting counting, Trigger trigger) {
        this.on = known.on();
        this.trigger = trigger;
        isOfStay = counting.endedBy().isEmpty();
        var done = Fulfilment.find(known, counting.endedBy(), trigger, false);
        var left = trigger.until();
        boolean hasLeft = left != null && !left.date().isAfter(on);
        end = isOfStay ? (hasLeft ? left : null) : done == null ? null : done.at();
    }

    Outcome of(Counted dates, long limit) {
        if (end == null) {
            return unended(dates, limit);
        }
        var held = held(end);
        if (held.least() > limit) {
            return new Outcome.Crossed(dates, held, held.beyond(limit));
        }
        return held.most() <= limit
                ? new Outcome.Kept(dates, held)
                : new Outcome.Unknown("the hour of the " + trigger.words() + ", for it was " + held.shown());
    }

    private Outcome unended(Counted dates, long limit) {
        var soFar = held(Point.of(on, trigger.at().zone()));
        if (soFar.least() > limit && isOfStay) {
            return new Outcome.Crossed(dates, soFar, soFar.beyond(limit));
        }
        var left = trigger.until();
        if (left != null && held(left).most() <= limit) {
            return new Outcome.Aside("it ended before that, on " + Headline.day(left.date()));
        }
        return soFar.least() > limit
                ? new Outcome.Passed(dates, ChronoUnit.DAYS.between(dates.legal(), on))
                : new Outcome.Running(dates, soFar.least(), limit);
    }

    private Held held(Point until) {
        return new Held(
                (long) Math.max(0, Math.floor(hours(trigger.at().latest(), until.earliest()))),
                (long) Math.ceil(hours(trigger.at().earliest(), until.latest())),
                "hours");
    }

    private static double hours(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds() / SECONDS;
    }
}
