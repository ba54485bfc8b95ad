package org.safeconduct.app.people.conflict;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a comparison with all other cases came to.
///
/// @param seal empty where nobody was found
/// @param asks names of those who can say more
/// @param answer what came of asking; null while nobody has written it down
public record Check(
        UUID id,
        UUID personId,
        Instant at,
        String seal,
        List<String> asks,
        @Nullable Answer answer) {

    /// What somebody was told.
    public record Answer(String words, Instant at, UUID by) {}

    public boolean isPossible() {
        return !seal.isEmpty();
    }

    public boolean isOpen() {
        return isPossible() && answer == null;
    }
}
