package org.safeconduct.deadlines.docket;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.safeconduct.deadlines.count.Counted;
import org.safeconduct.deadlines.docket.Outcome.Held;
import org.safeconduct.deadlines.docket.Reckoning.Trigger;
import org.safeconduct.law.Counting;
import org.safeconduct.law.Counting.Direction;

/// What became of a date by the day that is asked about.
final class Verdict {
    private final LocalDate on;
    private final Counting counting;
    private final Trigger trigger;
    private final @Nullable Trigger done;

    Verdict(Known known, Counting counting, Trigger trigger) {
        this.on = known.on();
        this.counting = counting;
        this.trigger = trigger;
        done = Fulfilment.find(known, counting.endedBy(), trigger, counting.direction() == Direction.BEFORE);
    }

    Outcome of(Counted dates) {
        long needed = ChronoUnit.DAYS.between(trigger.date(), dates.end());
        return of(dates, ChronoUnit.DAYS.between(trigger.date(), on), needed);
    }

    /// @param counted days counted so far
    /// @param needed days to be counted in all
    Outcome of(Counted dates, long counted, long needed) {
        return switch (counting.makes()) {
            case DEADLINE -> deadline(dates);
            case LIMIT -> limit(dates, counted, needed);
            case OPENING -> opening(dates, counted, needed);
            case WINDOW -> window(dates, counted, needed);
        };
    }

    private Outcome deadline(Counted dates) {
        if (done != null) {
            return done.date().isAfter(dates.legal())
                    ? new Outcome.Late(dates, done.date())
                    : new Outcome.Met(dates, done.date());
        }
        long days = ChronoUnit.DAYS.between(on, dates.legal());
        return days < 0 ? new Outcome.Passed(dates, -days) : new Outcome.Due(dates, days);
    }

    private Outcome limit(Counted dates, long counted, long needed) {
        if (done != null) {
            long days = ChronoUnit.DAYS.between(trigger.date(), done.date());
            var held = new Held(days, days, "days");
            return done.date().isAfter(dates.legal())
                    ? new Outcome.Crossed(dates, held, held.beyond(needed))
                    : new Outcome.Kept(dates, held);
        }
        long days = ChronoUnit.DAYS.between(on, dates.legal());
        return days < 0 ? new Outcome.Passed(dates, -days) : new Outcome.Running(dates, counted, needed);
    }

    private Outcome opening(Counted dates, long counted, long needed) {
        if (done != null) {
            return new Outcome.Overtaken(dates, done.words(), done.date());
        }
        return on.isBefore(dates.legal()) ? new Outcome.Running(dates, counted, needed) : new Outcome.Reached(dates);
    }

    private Outcome window(Counted dates, long counted, long needed) {
        if (done != null && !done.date().isAfter(dates.legal())) {
            return new Outcome.Overtaken(dates, done.words(), done.date());
        }
        return on.isAfter(dates.legal()) ? new Outcome.Over(dates) : new Outcome.Running(dates, counted, needed);
    }
}
