package org.safeconduct.app.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where the person is held, or was.
///
/// @param since the day they were first held without a break
public record Whereabouts(
        Custody custody,
        @Nullable LocalDate since,
        @Nullable LocalDate releasedOn,
        @Nullable String facility) {
    public static final Whereabouts NEVER_HELD = new Whereabouts(Custody.NEVER_DETAINED, null, null, null);

    public static Whereabouts detained(LocalDate since, String facility) {
        return new Whereabouts(Custody.DETAINED, since, null, facility);
    }
}
