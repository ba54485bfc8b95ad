package org.safeconduct.app.custody.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.app.custody.stay.Stays;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.Person;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// The person whose custody the pages of a case show: the client.
@Component
class Held {
    private final People people;
    private final Stays stays;

    Held(People people, Stays stays) {
        this.people = people;
        this.stays = stays;
    }

    Optional<Person> find(UUID caseId) {
        return people.list(caseId).stream().filter(Person::client).findFirst();
    }

    Person client(UUID caseId) {
        return find(caseId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// The client’s stays, in the order in which they were.
    List<Stay> stays(UUID caseId) {
        return find(caseId).map(person -> stays.list(caseId, person.id())).orElse(List.of());
    }

    /// The stay that nobody has written the end of.
    Optional<Stay> open(UUID caseId) {
        return stays(caseId).stream().filter(stay -> stay.term().lasts()).findFirst();
    }
}
