package org.safeconduct.app.calendar.docket;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.safeconduct.app.calendar.Fact;
import org.safeconduct.app.calendar.Facts;
import org.safeconduct.app.platform.Inquiry;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.safeconduct.deadlines.facts.Point;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What was entered for the calendar itself. It goes before what other rooms say.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EnteredFacts implements FactSource {
    private final Facts facts;
    private final ZoneId zone;

    EnteredFacts(Facts facts, Clock clock) {
        this.facts = facts;
        zone = clock.getZone();
    }

    @Override
    public Consumer<Map<UUID, Gathering>> ask(Inquiry inquiry, Set<UUID> cases) {
        var asked = facts.list(inquiry, cases);
        return gatherings -> {
            var entered = asked.get();
            gatherings.forEach((id, gathering) ->
                    entered.getOrDefault(id, List.of()).forEach(fact -> add(fact.told(), fact.id(), gathering, zone)));
        };
    }

    /// @param id of the fact, or of what is not a fact yet
    static void add(Fact.Told told, UUID id, Gathering gathering, ZoneId zone) {
        var about = Objects.requireNonNullElse(told.about(), "");
        var value = Objects.requireNonNullElse(told.value(), "");
        switch (told.sort()) {
            case EVENT ->
                gathering.add(
                        new CaseFacts.Event(told.word(), new Point(day(told), told.hour(), zone), about, told.source()),
                        new Origin(Origin.Kind.ENTERED, id));
            case SPELL -> gathering.add(new CaseFacts.Spell(told.word(), day(told), told.until(), told.source()));
            case CIRCUMSTANCE ->
                gathering.add(
                        new CaseFacts.Circumstance(told.word(), value, told.day(), told.until(), told.source()), id);
            case ORDER -> gathering.add(new CaseFacts.CourtOrder(told.word(), day(told), value, about, told.source()));
        }
    }

    private static java.time.LocalDate day(Fact.Told told) {
        return Objects.requireNonNull(told.day());
    }
}
