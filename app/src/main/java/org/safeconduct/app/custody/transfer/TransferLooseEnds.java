package org.safeconduct.app.custody.transfer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.calendar.house.LooseEnd;
import org.safeconduct.app.calendar.house.LooseEndSource;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.app.custody.stay.Stays;
import org.safeconduct.app.people.People;
import org.safeconduct.app.platform.Inquiries;
import org.safeconduct.app.platform.Inquiry;
import org.springframework.stereotype.Component;

/// Tells the calendar which transfers have points that nobody has settled.
@Component
class TransferLooseEnds implements LooseEndSource {
    private final People people;
    private final Stays stays;
    private final Settlements settlements;
    private final Checklists checklists;
    private final Inquiries inquiries;

    TransferLooseEnds(People people, Stays stays, Settlements settlements, Checklists checklists, Inquiries inquiries) {
        this.people = people;
        this.stays = stays;
        this.settlements = settlements;
        this.checklists = checklists;
        this.inquiries = inquiries;
    }

    @Override
    public List<LooseEnd> list(Collection<UUID> cases) {
        var inquiry = new Inquiry();
        var clients = people.clients(inquiry, cases);
        var held = stays.list(inquiry, cases);
        inquiries.run(inquiry);
        var settled = settlements.list(cases);
        return clients.get().values().stream()
                .map(held.get()::get)
                .filter(Objects::nonNull)
                .flatMap(stays -> looseEnds(stays, settled))
                .toList();
    }

    private Stream<LooseEnd> looseEnds(List<Stay> stays, Map<UUID, List<Settled>> settled) {
        var caseId = stays.getFirst().caseId();
        return checklists.open(stays, settled.getOrDefault(caseId, List.of())).entrySet().stream()
                .map(open -> looseEnd(caseId, open.getKey().reached(), open.getValue()));
    }

    private static LooseEnd looseEnd(UUID caseId, Stay reached, long open) {
        var address = TransferController.address(caseId, reached.id());
        return new LooseEnd(caseId, "custody.transfer.loose", reached.where().place(), open, null, address);
    }
}
