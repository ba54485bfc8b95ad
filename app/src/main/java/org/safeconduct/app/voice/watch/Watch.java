package org.safeconduct.app.voice.watch;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.app.casefile.leaving.Route;

/// The time after a release of an account on one route.
///
/// @param from the day on which the second person agreed
/// @param until the last day
/// @param seen what happened meanwhile, the first first; nobody says by that why it did
public record Watch(Route route, LocalDate from, LocalDate until, List<Sighting> seen) {
    public boolean runsOn(LocalDate day) {
        return !day.isAfter(until);
    }
}
