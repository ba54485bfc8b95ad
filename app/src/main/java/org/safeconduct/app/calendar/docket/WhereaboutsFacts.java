package org.safeconduct.app.calendar.docket;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.Custody;
import org.safeconduct.app.casefile.Whereabouts;
import org.safeconduct.app.platform.Inquiry;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.safeconduct.deadlines.facts.Point;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the first page of a case says about custody. Asked last, because a room that knows the stays knows more.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class WhereaboutsFacts implements FactSource {
    private final ZoneId zone;

    WhereaboutsFacts(Clock clock) {
        zone = clock.getZone();
    }

    @Override
    public Consumer<Map<UUID, Gathering>> ask(Inquiry inquiry, Set<UUID> cases) {
        return gatherings -> gatherings.values().forEach(this::tell);
    }

    private void tell(Gathering gathering) {
        var where = gathering.file().whereabouts();
        var source = Objects.requireNonNullElse(where.facility(), "-");
        var custody = where.custody().name().toLowerCase(Locale.ROOT).replace('_', '-');
        gathering.add(new CaseFacts.Circumstance("custody", custody, null, null, source));
        if (!gathering.hasStays()) {
            event(gathering, "detention", held(where), source);
        }
        event(gathering, "release", where.releasedOn(), source);
    }

    /// A detention that is over starts no clock of the present one.
    private static @Nullable LocalDate held(Whereabouts where) {
        return where.custody() == Custody.DETAINED ? where.since() : null;
    }

    private void event(Gathering gathering, String kind, @Nullable LocalDate day, String source) {
        if (day != null) {
            gathering.add(
                    new CaseFacts.Event(kind, Point.of(day, zone), "", source),
                    new Origin(Origin.Kind.CASE, gathering.file().id()));
        }
    }
}
