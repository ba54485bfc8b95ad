package org.safeconduct.app.people.card;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.people.alike.Apart;
import org.safeconduct.app.people.alike.Aparts;
import org.safeconduct.app.people.alike.Pair;
import org.safeconduct.app.people.conflict.Conflicts;
import org.safeconduct.app.people.family.Families;
import org.safeconduct.app.people.family.Link;
import org.safeconduct.app.platform.access.Colleagues;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.stereotype.Component;

/// Lays out everybody of a case, and who of them may be one person.
@Component
class PeopleDesk {
    static final String PAIRS = "people.pairs";

    private final Cases cases;
    private final People people;
    private final Conflicts conflicts;
    private final Likeness likeness;

    PeopleDesk(Cases cases, People people, Conflicts conflicts, Likeness likeness) {
        this.cases = cases;
        this.people = people;
        this.conflicts = conflicts;
        this.likeness = likeness;
    }

    /// By which two entries are known to be two people.
    @Component("peopleLikeness")
    record Likeness(Families families, Aparts aparts, Colleagues colleagues) {}

    Page index(UUID caseId) {
        return index(caseId, Form.blank(PAIRS));
    }

    /// @param form an answer about two that look alike
    Page index(UUID caseId, Form form) {
        var everybody = people.list(caseId);
        var links = likeness.families().list(caseId);
        var apart = likeness.aparts().list(caseId);
        return Page.of("people/index")
                .with("file", cases.caseFile(caseId))
                .with("people", everybody)
                .with("pairs", Pair.among(everybody, (one, other) -> areTwo(links, apart, one.id(), other.id())))
                .with("apart", apart)
                .with("called", Person.names(everybody))
                .with(
                        "names",
                        likeness.colleagues()
                                .names(apart.stream().map(Apart::by).toList()))
                .with("form", form)
                .with("checks", conflicts.last(caseId));
    }

    /// Whoever is somebody's relative is somebody else.
    private static boolean areTwo(List<Link> links, List<Apart> apart, UUID one, UUID other) {
        return links.stream().anyMatch(link -> link.joins(one, other))
                || apart.stream().anyMatch(each -> each.parts(one, other));
    }

    /// Somebody of this case.
    Optional<UUID> find(UUID caseId, String written) {
        return people.list(caseId).stream()
                .map(Person::id)
                .filter(id -> id.toString().equals(written))
                .findFirst();
    }
}
