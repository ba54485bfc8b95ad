package org.safeconduct.app.calendar.house;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.casefile.proceeding.Hearing;
import org.safeconduct.deadlines.docket.Reckoning;

/// One line of a calendar: a hearing, or a deadline by its safe date.
///
/// @param at by the court's own clocks
/// @param hearing null for a deadline
/// @param found null for a hearing
public record Entry(
        CaseFile file,
        LocalDate day,
        @Nullable LocalTime at,
        @Nullable Hearing hearing,
        @Nullable Reckoning found) {
    static final Comparator<Entry> IN_ORDER = Comparator.comparing(Entry::day)
            .thenComparing(Entry::at, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(entry -> entry.file().name());

    static Entry of(CaseFile file, Hearing hearing) {
        return new Entry(file, hearing.day(), hearing.starts(), hearing, null);
    }

    static Entry of(CaseFile file, Reckoning found) {
        return new Entry(file, found.dates().orElseThrow().safe(), null, null, found);
    }

    public boolean needsConfirming() {
        return found != null && found.needsConfirming();
    }
}
