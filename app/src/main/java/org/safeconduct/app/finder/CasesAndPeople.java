package org.safeconduct.app.finder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.finder.Shown.Titled;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.Person;
import org.safeconduct.search.Findable;
import org.springframework.stereotype.Component;

/// Cases and everyone in them as the index knows them.
@Component
class CasesAndPeople {
    private final Cases cases;
    private final People people;

    CasesAndPeople(Cases cases, People people) {
        this.cases = cases;
        this.people = people;
    }

    List<Findable> list(UUID caseId) {
        return Stream.concat(
                        cases.findCase(caseId).map(Entry::of).stream(),
                        people.list(caseId).stream().map(Entry::of))
                .toList();
    }

    Optional<Titled> findCase(UUID id) {
        return cases.findCase(id).map(file -> new Titled(file.name(), 0, "/cases/" + id));
    }

    Optional<Titled> findPerson(UUID caseId, UUID id) {
        return people.list(caseId).stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .map(Person::name)
                .map(name -> new Titled(name, 0, "/cases/" + caseId + "/people/" + id));
    }
}
