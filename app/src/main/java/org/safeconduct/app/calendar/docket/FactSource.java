package org.safeconduct.app.calendar.docket;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.safeconduct.app.platform.Inquiry;

/// A room that knows facts on which dates hang. Those with the lower order are asked first, and of two that say what a
/// circumstance is the first holds.
public interface FactSource {
    /// Puts its questions about these cases; asked about many at once, because a calendar shows many.
    ///
    /// @return what adds the answers to the cases, once they are there
    Consumer<Map<UUID, Gathering>> ask(Inquiry inquiry, Set<UUID> cases);
}
