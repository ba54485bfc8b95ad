package org.safeconduct.deadlines.docket;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.deadlines.docket.Reckoning.Trigger;

/// Finds the fact that fulfilled a rule.
final class Fulfilment {
    private Fulfilment() {}

    /// The first event of one of the kinds, about the same matter, that had happened by the day asked about: after the
    /// trigger, or before it where one counts back.
    static @Nullable Trigger find(Known known, List<String> kinds, Trigger trigger, boolean back) {
        return kinds.stream()
                .flatMap(kind -> known.triggers(kind).stream())
                .filter(event -> !event.date().isAfter(known.on()))
                .filter(event -> back
                        ? !event.date().isAfter(trigger.date())
                        : !event.date().isBefore(trigger.date()))
                .filter(event -> Rulings.isAbout(event.about(), trigger))
                .min(Comparator.comparing(Trigger::date))
                .orElse(null);
    }
}
