package org.safeconduct.app.custody.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.safeconduct.app.calendar.docket.FactSource;
import org.safeconduct.app.calendar.docket.Gathering;
import org.safeconduct.app.calendar.docket.Origin;
import org.safeconduct.app.custody.stay.Milestone;
import org.safeconduct.app.custody.stay.Milestones;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.app.custody.stay.Stays;
import org.safeconduct.app.people.People;
import org.safeconduct.app.platform.Inquiry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Tells the calendar where clients were held and what happened there. It goes before the first page of a case, which
/// only repeats the last of it.
@Component
@Order(StayFacts.BEFORE_THE_CASE)
class StayFacts implements FactSource {
    static final int BEFORE_THE_CASE = 10;

    private final People people;
    private final Stays stays;
    private final Milestones milestones;
    private final Telling telling;

    StayFacts(People people, Stays stays, Milestones milestones, Telling telling) {
        this.people = people;
        this.stays = stays;
        this.milestones = milestones;
        this.telling = telling;
    }

    @Override
    public Consumer<Map<UUID, Gathering>> ask(Inquiry inquiry, Set<UUID> cases) {
        var clients = people.clients(inquiry, cases);
        var held = stays.list(inquiry, cases);
        var reached = milestones.list(inquiry, cases);
        return gatherings -> tell(gatherings, clients.get(), held.get(), reached.get());
    }

    private void tell(
            Map<UUID, Gathering> cases,
            Map<UUID, UUID> clients,
            Map<UUID, List<Stay>> held,
            Map<UUID, List<Milestone>> reached) {
        cases.forEach((id, gathering) -> {
            var client = clients.get(id);
            tell(gathering, held.getOrDefault(client, List.of()));
            reached.getOrDefault(client, List.of()).forEach(each -> tell(gathering, each));
        });
    }

    private void tell(Gathering gathering, List<Stay> stays) {
        stays.forEach(stay -> gathering.add(telling.stay(stay), origin(stay)));
        telling.moves(stays).forEach(move -> gathering.add(move.event(), origin(move.stay())));
    }

    private void tell(Gathering gathering, Milestone milestone) {
        gathering.add(telling.event(milestone), new Origin(Origin.Kind.MILESTONE, milestone.id(), ""));
    }

    private static Origin origin(Stay stay) {
        return new Origin(Origin.Kind.STAY, stay.id(), stay.where().place());
    }
}
