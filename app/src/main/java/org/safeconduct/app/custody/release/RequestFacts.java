package org.safeconduct.app.custody.release;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.calendar.docket.FactSource;
import org.safeconduct.app.calendar.docket.Gathering;
import org.safeconduct.app.calendar.docket.Origin;
import org.safeconduct.app.platform.Inquiry;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.safeconduct.deadlines.facts.Point;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Tells the calendar what was asked and granted, where clocks hang on it. What was entered as a milestone goes before.
@Component
@Order(RequestFacts.AFTER_THE_STAYS)
class RequestFacts implements FactSource {
    static final int AFTER_THE_STAYS = 20;

    private final Requests requests;
    private final ReleaseLaw law;
    private final ZoneId zone;

    RequestFacts(Requests requests, ReleaseLaw law, Clock clock) {
        this.requests = requests;
        this.law = law;
        zone = clock.getZone();
    }

    @Override
    public Consumer<Map<UUID, Gathering>> ask(Inquiry inquiry, Set<UUID> cases) {
        var asked = requests.list(inquiry, cases);
        return gatherings -> asked.get().forEach(request -> tell(request, gatherings));
    }

    private void tell(Request request, Map<UUID, Gathering> cases) {
        var gathering = Objects.requireNonNull(cases.get(request.caseId()));
        law.way(request.way()).ifPresent(way -> tell(request, way, gathering));
    }

    private void tell(Request request, Way way, Gathering gathering) {
        var told = request.told();
        add(way.asking().asked(), told.asked().day(), request, gathering);
        if (told.answer().outcome() == Request.Outcome.GRANTED) {
            add(way.asking().granted(), told.answer().day(), request, gathering);
        }
    }

    private void add(@Nullable String word, @Nullable LocalDate day, Request request, Gathering gathering) {
        if (word != null && day != null) {
            gathering.add(
                    new CaseFacts.Event(
                            word, Point.of(day, zone), "", request.told().source()),
                    new Origin(
                            Origin.Kind.REQUEST,
                            request.id(),
                            request.told().asked().what()));
        }
    }
}
