package org.safeconduct.deadlines.docket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.deadlines.docket.Reckoning.Trigger;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.safeconduct.deadlines.facts.CaseFacts.Stay;

/// The facts of a case, laid out for one day.
final class Known {
    private final CaseFacts facts;
    private final LocalDate on;
    private final Map<String, List<Trigger>> triggers = new HashMap<>();
    private final List<Stay> stays;

    Known(CaseFacts facts, LocalDate on) {
        this.facts = facts;
        this.on = on;
        stays = new ArrayList<>(facts.stays());
        stays.sort(Comparator.comparing(stay -> stay.from().date()));
        for (var event : facts.events()) {
            add(new Trigger(event.kind(), event.at(), null, event.about(), event.source(), Map.of()));
        }
        for (var stay : stays) {
            add(trigger(stay));
        }
        detention();
    }

    private static Trigger trigger(Stay stay) {
        var place = stay.place();
        return new Trigger(place.kind(), stay.from(), stay.to(), place.name(), stay.source(), place.circumstances());
    }

    private void add(Trigger trigger) {
        triggers.computeIfAbsent(trigger.kind(), _ -> new ArrayList<>(2)).add(trigger);
    }

    /// Stays that follow each other within a day are one detention.
    private void detention() {
        for (int first = 0, next = 1; first < stays.size(); first = next++) {
            while (next < stays.size() && follows(stays.get(next - 1), stays.get(next))) {
                next++;
            }
            var begin = stays.get(first);
            var end = stays.get(next - 1).to();
            add(new Trigger("detention", begin.from(), end, "", begin.source(), Map.of()));
        }
    }

    private static boolean follows(Stay earlier, Stay later) {
        return earlier.to() != null
                && !later.from().date().isAfter(earlier.to().date().plusDays(1));
    }

    CaseFacts facts() {
        return facts;
    }

    LocalDate on() {
        return on;
    }

    List<Trigger> triggers(String kind) {
        return triggers.getOrDefault(kind, List.of());
    }

    /// A circumstance, from the fact's own place, as told, or as it follows from the stays; null if nobody knows.
    @Nullable
    String value(String name, @Nullable Trigger trigger) {
        if (trigger != null && trigger.circumstances().containsKey(name)) {
            return trigger.circumstances().get(name);
        }
        var told = facts.find(name, on);
        if (told != null) {
            return told.value();
        }
        var stay = current();
        if (name.equals("custody")) {
            return custody(stay);
        }
        return stay == null ? null : stay.place().circumstances().get(name);
    }

    private @Nullable String custody(@Nullable Stay stay) {
        if (stay != null) {
            return "detained";
        }
        boolean released =
                triggers("release").stream().anyMatch(event -> !event.date().isAfter(on));
        return released ? "released" : null;
    }

    private @Nullable Stay current() {
        for (int i = stays.size() - 1; i >= 0; i--) {
            var stay = stays.get(i);
            if (!stay.from().date().isAfter(on)
                    && (stay.to() == null || stay.to().date().isAfter(on))) {
                return stay;
            }
        }
        return null;
    }
}
