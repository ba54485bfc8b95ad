package org.safeconduct.cli.doctor;

import java.time.LocalDate;
import java.util.List;

/// The clock of the machine, and how old what we know of the law is by it.
final class Calendar {
    /// The day this was written: a clock that is behind it is wrong.
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private Calendar() {}

    static List<Remark> examine(LocalDate today) {
        return List.of(clock(today));
    }

    private static Remark clock(LocalDate today) {
        return today.isBefore(FIRST)
                ? Remark.lacking("Clock", today + " cannot be right; ages of rules and editions are judged by it")
                : Remark.fine("Clock", today.toString());
    }
}
