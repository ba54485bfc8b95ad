package org.safeconduct.deadlines.count;

import java.time.LocalDate;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Rulebook;

/// The rules of counting as they stand on one day.
record DayRules(
        Rule calendarDays,
        Rule dayZero,
        Rule rolls,
        Rule back,
        Rule fixed,
        Rule safe,
        Rule months,
        Rule inLieu,
        Rule closures) {

    static DayRules of(Rulebook book, LocalDate on) {
        return new DayRules(
                book.rule("DAY-01", on),
                book.rule("DAY-02", on),
                book.rule("DAY-03", on),
                book.rule("DAY-04", on),
                book.rule("DAY-05", on),
                book.rule("DAY-08", on),
                book.rule("DAY-09", on),
                book.rule("HOL-07", on),
                book.rule("HOL-05", on));
    }
}
