package org.safeconduct.deadlines.docket;

import java.time.LocalDate;
import org.safeconduct.deadlines.count.Counted;

/// What became of a rule on the day that was asked about.
public sealed interface Outcome {
    /// How long something lasted; the bounds differ where an hour is not known.
    ///
    /// @param unit `hours` or `days`
    record Held(long least, long most, String unit) {
        /// Such as `at least 120 and at most 168 hours`.
        public String shown() {
            var noun = most == 1 ? unit.substring(0, unit.length() - 1) : unit;
            return least == most ? least + " " + noun : "at least " + least + " and at most " + most + " " + noun;
        }

        Held beyond(long limit) {
            return new Held(Math.max(0, least - limit), most - limit, unit);
        }
    }

    /// A deadline that lies ahead.
    ///
    /// @param days until the legal date
    record Due(Counted dates, long days) implements Outcome {}

    /// The day is over and nothing is recorded that fulfilled it.
    record Passed(Counted dates, long days) implements Outcome {}

    /// Done in time.
    record Met(Counted dates, LocalDate done) implements Outcome {}

    /// Done, after the legal date.
    record Late(Counted dates, LocalDate done) implements Outcome {}

    /// Time that is still running towards a limit, an opening or the end of a window.
    record Running(Counted dates, long counted, long needed) implements Outcome {}

    /// A clock that stands still.
    record Stopped(long counted, long needed, LocalDate since, String why) implements Outcome {}

    /// The day has come from which something can be had.
    record Reached(Counted dates) implements Outcome {}

    /// The window has ended.
    record Over(Counted dates) implements Outcome {}

    /// A limit that was kept.
    record Kept(Counted dates, Held held) implements Outcome {}

    /// A limit that was crossed. It departs from the rule; whether it was unlawful is for others to say.
    record Crossed(Counted dates, Held held, Held beyond) implements Outcome {}

    /// Something happened that leaves no room for the rule.
    record Overtaken(Counted dates, String by, LocalDate done) implements Outcome {}

    /// The fact from which it is counted is not recorded or lies ahead.
    record NotStarted(String why) implements Outcome {}

    /// A fact is missing without which nothing can be said.
    record Unknown(String missing) implements Outcome {}

    /// The rule doesn't apply in this case.
    record Aside(String why) implements Outcome {}
}
