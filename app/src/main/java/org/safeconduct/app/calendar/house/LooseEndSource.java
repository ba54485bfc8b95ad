package org.safeconduct.app.calendar.house;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// A room that knows of work without a day. The calendar shows it beside the dates, so that it isn't forgotten.
public interface LooseEndSource {
    /// What is open in these cases; asked about many at once.
    List<LooseEnd> list(Collection<UUID> cases);
}
