package org.safeconduct.app.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case as its first page and the list show it.
///
/// @param nextHearing the earliest hearing nobody has said the end of; in the past when somebody should
/// @param lastActivity when something was last done in it; looking is not doing
public record CaseFile(
        UUID id,
        String name,
        @Nullable String nativeName,
        @Nullable ANumber aNumber,
        Stage stage,
        LocalDate opened,
        @Nullable LocalDate closed,
        Whereabouts whereabouts,
        @Nullable LocalDate nextHearing,
        Instant lastActivity,
        int version) {

    @JsonIgnore
    public boolean isClosed() {
        return closed != null;
    }

    /// How long the person has been held, where they are held and the day is known.
    public OptionalLong daysInCustody(LocalDate today) {
        var since = whereabouts.since();
        return whereabouts.custody() == Custody.DETAINED && since != null
                ? OptionalLong.of(ChronoUnit.DAYS.between(since, today))
                : OptionalLong.empty();
    }
}
