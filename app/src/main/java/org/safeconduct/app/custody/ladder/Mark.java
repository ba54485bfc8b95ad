package org.safeconduct.app.custody.ladder;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.deadlines.count.Counted;
import org.safeconduct.deadlines.docket.Outcome;
import org.safeconduct.deadlines.docket.Outcome.Held;
import org.safeconduct.deadlines.docket.Reckoning;
import org.safeconduct.law.Period;
import org.safeconduct.law.Rule;

/// What one rule says.
///
/// @param held how long it was, where that was measured
/// @param beyond how much longer than the rule has it
/// @param missing what would have to be known first; null where nothing is
/// @param done the day of the fact that ended the count
public record Mark(
        Reckoning reckoning,
        State state,
        @Nullable Held held,
        @Nullable Held beyond,
        @Nullable String missing,
        @Nullable LocalDate done) {

    /// What became of the rule by the day that was asked about.
    public enum State {
        CROSSED,
        KEPT,
        PASSED,
        RUNNING,
        STOPPED,
        REACHED,
        OVER,
        DONE,
        UNKNOWN
    }

    /// Empty where the rule is not for this case or has nothing to count from yet.
    public static Optional<Mark> of(Reckoning found) {
        var mark = switch (found.outcome()) {
            case Outcome.Crossed crossed ->
                new Mark(found, State.CROSSED, crossed.held(), crossed.beyond(), null, null);
            case Outcome.Kept kept -> new Mark(found, State.KEPT, kept.held(), null, null, null);
            case Outcome.Unknown unknown -> new Mark(found, State.UNKNOWN, null, null, unknown.missing(), null);
            case Outcome.Met met -> new Mark(found, State.KEPT, null, null, null, met.done());
            case Outcome.Late late -> new Mark(found, State.CROSSED, null, null, null, late.done());
            case Outcome.Overtaken overtaken -> new Mark(found, State.DONE, null, null, null, overtaken.done());
            case Outcome.Passed _ -> plain(found, State.PASSED);
            case Outcome.Due _, Outcome.Running _ -> plain(found, State.RUNNING);
            case Outcome.Stopped _ -> plain(found, State.STOPPED);
            case Outcome.Reached _ -> plain(found, State.REACHED);
            case Outcome.Over _ -> plain(found, State.OVER);
            case Outcome.NotStarted _, Outcome.Aside _ -> null;
        };
        return Optional.ofNullable(mark);
    }

    private static Mark plain(Reckoning found, State state) {
        return new Mark(found, state, null, null, null, null);
    }

    public Rule rule() {
        return reckoning.rule();
    }

    /// What is counted, as the rule calls it.
    public String what() {
        return reckoning.counting().what();
    }

    /// The period that the rule has, with the times that it has run.
    public Optional<Period> period() {
        return Optional.ofNullable(reckoning.counting().period()).map(period -> period.times(reckoning.turn()));
    }

    public Optional<LocalDate> day() {
        return reckoning.dates().map(Counted::legal);
    }

    /// The moment by the clock of the place, where hours were counted.
    public Optional<ZonedDateTime> moment() {
        return reckoning.dates().flatMap(dates -> Optional.ofNullable(dates.at()));
    }

    /// Whether it limits the stay itself, not something that is owed during it.
    boolean isOfStay() {
        return reckoning.counting().endedBy().isEmpty();
    }

    boolean isIn(Period.Unit unit) {
        return period().filter(period -> period.unit() == unit).isPresent();
    }
}
