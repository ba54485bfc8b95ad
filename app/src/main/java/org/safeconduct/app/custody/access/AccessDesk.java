package org.safeconduct.app.custody.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.custody.condition.Comparison;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.app.custody.stay.Stays;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.people.Spelling;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.stereotype.Component;

/// Lays out the two logs with their forms.
@Component
class AccessDesk {
    private final Cases cases;
    private final Logs logs;
    private final Whose whose;
    private final Comparison comparison;
    private final Clock clock;

    AccessDesk(Cases cases, Logs logs, Whose whose, Comparison comparison, Clock clock) {
        this.cases = cases;
        this.logs = logs;
        this.whose = whose;
        this.comparison = comparison;
        this.clock = clock;
    }

    /// The two logs.
    @Component
    record Logs(Hindrances hindrances, Searches searches) {}

    /// The client and where the client was.
    @Component("accessWhose")
    record Whose(People people, Stays stays) {
        Optional<Person> client(UUID caseId) {
            return people.list(caseId).stream().filter(Person::client).findFirst();
        }
    }

    Page show(UUID caseId) {
        return show(caseId, AccessForm.hindrance(), AccessForm.search());
    }

    /// With what somebody wrote into the forms.
    Page show(UUID caseId, Form hindrance, Form search) {
        var stays = stays(caseId);
        var searches = logs.searches().list(caseId);
        return Page.of("custody/access")
                .with("file", cases.caseFile(caseId))
                .with("stays", stays)
                .with("logged", logged(caseId, stays))
                .with("searches", searches)
                .with("untried", untried(caseId, searches))
                .with("client", whose.client(caseId).map(Person::id).orElse(null))
                .with("hindrance", hindrance)
                .with("search", search);
    }

    List<Stay> stays(UUID caseId) {
        return whose.client(caseId)
                .map(client -> whose.stays().list(caseId, client.id()))
                .orElse(List.of());
    }

    private List<Logged> logged(UUID caseId, List<Stay> stays) {
        return logs.hindrances().list(caseId).stream()
                .flatMap(each -> stays.stream()
                        .filter(stay -> stay.id().equals(each.stay()))
                        .map(stay -> new Logged(
                                each,
                                stay,
                                comparison.bound(
                                        stay,
                                        each.told().kind().subject(),
                                        each.told().when().day()))))
                .toList();
    }

    /// Spellings of the client’s name under which nobody has looked yet.
    private List<String> untried(UUID caseId, List<Search> searches) {
        var tried = searches.stream()
                .flatMap(search -> Stream.ofNullable(search.told().spelling()))
                .toList();
        return whose.client(caseId).stream()
                .flatMap(client -> client.spellings().stream())
                .map(Spelling::spelled)
                .distinct()
                .filter(spelled -> tried.stream().noneMatch(spelled::equalsIgnoreCase))
                .toList();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
