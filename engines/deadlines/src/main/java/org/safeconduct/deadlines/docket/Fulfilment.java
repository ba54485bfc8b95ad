package org.safeconduct.deadlines.docket;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.deadlines.docket.Reckoning.Trigger;

/// Finds the fact that fulfilled a rule.
final class Fulfilment {
    private Fulfilment() {}

    /// The first event of one of the kinds, about the same matter, that had happened by the day asked about: after the
    /// trigger, or before it where one counts back.
    static @Nullable Trigger find(Known known, List<String> kinds, Trigger trigger, boolean back) {
        Trigger first = null;
        for (var kind : kinds) {
            for (var event : known.triggers(kind)) {
                boolean counts = !event.date().isAfter(known.on())
                        && (back
                                ? !event.date().isAfter(trigger.date())
                                : !event.date().isBefore(trigger.date()))
                        && Rulings.isAbout(event.about(), trigger);
                if (counts && (first == null || event.date().isBefore(first.date()))) {
                    first = event;
                }
            }
        }
        return first;
    }
}
