package org.safeconduct.app.people;

import org.safeconduct.app.casefile.CaseOpened;
import org.safeconduct.app.casefile.Custody;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Puts the client into every case that is opened, in the same transaction.
@Component
class ClientOfCase {
    private final People people;

    ClientOfCase(People people) {
        this.people = people;
    }

    @EventListener
    void enter(CaseOpened opened) {
        var opening = opened.opening();
        var name = opening.client();
        var details = new PersonDetails(
                Birth.UNKNOWN,
                null,
                null,
                opening.aNumber(),
                opening.whereabouts().custody() == Custody.DETAINED ? Location.DETAINED : Location.UNKNOWN,
                opening.whereabouts().facility());
        var client = people.addClient(
                opened.caseId(),
                details,
                Spelling.Draft.ofPapers(name.given(), name.middle(), name.family(), name.source()));
        if (name.own() != null) {
            people.addName(opened.caseId(), client, Spelling.Draft.whole(Spelling.Use.OWN, name.own(), name.source()));
        }
    }
}
