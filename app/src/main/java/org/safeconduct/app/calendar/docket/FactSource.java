package org.safeconduct.app.calendar.docket;

import java.util.Map;
import java.util.UUID;

/// A room that knows facts on which dates hang. Those with the lower order are asked first, and of two that say what a
/// circumstance is the first holds.
public interface FactSource {
    /// Adds what is known of these cases; asked about many at once, because a calendar shows many.
    void tell(Map<UUID, Gathering> cases);
}
