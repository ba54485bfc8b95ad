package org.safeconduct.app.calendar.house;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.calendar.task.Task;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.casefile.proceeding.Hearing;
import org.safeconduct.deadlines.docket.Reckoning;

/// One line of a calendar: a hearing, a deadline by its safe date, or a task.
///
/// @param at by the court's own clocks
public record Entry(
        CaseFile file,
        LocalDate day,
        @Nullable LocalTime at,
        @Nullable Hearing hearing,
        @Nullable Reckoning found,
        @Nullable Task task) {
    static final Comparator<Entry> IN_ORDER = Comparator.comparing(Entry::day)
            .thenComparing(Entry::at, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(entry -> entry.file().name());

    static Entry of(CaseFile file, Hearing hearing) {
        return new Entry(file, hearing.day(), hearing.starts(), hearing, null, null);
    }

    static Entry of(CaseFile file, Reckoning found) {
        return new Entry(file, found.dates().orElseThrow().safe(), null, null, found, null);
    }

    static Entry of(CaseFile file, LocalDate until, Task task) {
        return new Entry(file, until, null, null, null, task);
    }

    public boolean needsConfirming() {
        return found != null && found.needsConfirming();
    }
}
