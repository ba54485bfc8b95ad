package org.safeconduct.app.calendar.house;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something in a case that waits for somebody and has no deadline.
///
/// @param text the key of its words, which say how much of it is open
/// @param about what it is about, in the team’s own words
/// @param by a day that the team set itself; null where it set none
/// @param address where it is worked on
public record LooseEnd(
        UUID caseId,
        String text,
        String about,
        long open,
        @Nullable LocalDate by,
        String address) {
    static final Comparator<LooseEnd> SOONEST_FIRST =
            Comparator.comparing(LooseEnd::by, Comparator.nullsLast(Comparator.naturalOrder()));
}
