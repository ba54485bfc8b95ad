package org.safeconduct.app.calendar.desk;

import java.util.Optional;
import org.safeconduct.deadlines.docket.Outcome;
import org.safeconduct.deadlines.docket.Reckoning;
import org.safeconduct.law.Counting.Makes;

/// Where in the list of a case a reckoning stands.
public enum Part {
    /// A deadline of ours is over, and nothing is recorded that fulfilled it.
    OVERDUE,
    NEXT,
    /// Clocks, openings, windows, and limits of others.
    RUNNING,
    /// It can't be said before something is recorded.
    UNKNOWN,
    SETTLED;

    /// None for what doesn't apply or has not begun.
    static Optional<Part> of(Reckoning found) {
        return Optional.ofNullable(
                switch (found.outcome()) {
                    case Outcome.Passed _ -> found.counting().makes() == Makes.DEADLINE ? OVERDUE : RUNNING;
                    case Outcome.Due _ -> NEXT;
                    case Outcome.Running _, Outcome.Stopped _, Outcome.Reached _ -> RUNNING;
                    case Outcome.Unknown _ -> UNKNOWN;
                    case Outcome.Met _,
                            Outcome.Late _,
                            Outcome.Kept _,
                            Outcome.Crossed _,
                            Outcome.Over _,
                            Outcome.Overtaken _ -> SETTLED;
                    case Outcome.NotStarted _, Outcome.Aside _ -> null;
                });
    }
}
