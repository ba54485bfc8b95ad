package org.safeconduct.app.calendar.recheck;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.casefile.proceeding.Hearing;

/// A hearing whose date has to be looked up.
///
/// @param last the last look at it; null where nobody ever did
public record Due(CaseFile file, Hearing hearing, @Nullable Look last) {
    static final Comparator<Due> SOONEST_FIRST = Comparator.comparing(
                    (Due due) -> due.hearing().day())
            .thenComparing(due -> due.file().name());

    /// Whether the hearing was on another day when somebody looked.
    public boolean isOther() {
        return last != null && !last.day().equals(hearing.day());
    }
}
