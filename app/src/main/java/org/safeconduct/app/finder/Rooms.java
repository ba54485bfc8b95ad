package org.safeconduct.app.finder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.reading.Readings;
import org.safeconduct.app.finder.Shown.Titled;
import org.safeconduct.app.library.Reports;
import org.safeconduct.app.people.People;
import org.safeconduct.search.Answer.Mark;
import org.springframework.stereotype.Component;

/// Asks the room that a thing belongs to whether it is there, for whoever acts, and what it is called now.
@Component
class Rooms {
    /// An address has an end.
    private static final int MOST_MARKED = 60;

    private final Cases cases;
    private final People people;
    private final Items items;
    private final Readings readings;
    private final Reports reports;

    Rooms(Cases cases, People people, Items items, Readings readings, Reports reports) {
        this.cases = cases;
        this.people = people;
        this.items = items;
        this.readings = readings;
        this.reports = reports;
    }

    Optional<Titled> find(Entry entry, UUID caseId, List<Mark> marks) {
        var id = entry.subject();
        var home = "/cases/" + caseId;
        return switch (entry.kind()) {
            case CASE -> cases.findCase(id).map(file -> new Titled(file.name(), 0, home));
            case PERSON ->
                people.list(caseId).stream()
                        .filter(person -> person.id().equals(id))
                        .findFirst()
                        .map(person -> new Titled(person.name(), 0, home + "/people/" + id));
            case DOCUMENT -> items.find(caseId, id).map(item -> new Titled(item.shown(), 0, home + "/evidence/" + id));
            case PAGE -> items.find(caseId, id).flatMap(item -> page(item, entry.page(), marks));
            case LIBRARY -> Optional.of(new Titled(reports.report(id).details().title(), 0, "/library/" + id));
        };
    }

    private Optional<Titled> page(Item item, int page, List<Mark> marks) {
        var here = "/cases/" + item.caseId() + "/evidence/" + item.id() + "/pages/" + page;
        return readings.find(item.caseId(), item.id())
                .filter(reading -> reading.text() != null)
                .filter(reading -> {
                    Integer pages = reading.pages();
                    return pages != null && page <= pages;
                })
                .map(reading -> new Titled(item.shown(), page, here + places(marks)));
    }

    /// The words to be marked, and the line of the first to stand in view.
    private static String places(List<Mark> marks) {
        var onPage = marks.stream().filter(mark -> mark.line() >= 0).toList();
        return onPage.isEmpty()
                ? ""
                : onPage.stream()
                        .limit(MOST_MARKED)
                        .map(mark -> (mark.line() + 1) + ":" + mark.first() + "-" + mark.last())
                        .distinct()
                        .collect(Collectors.joining(
                                "&found=",
                                "?found=",
                                "#line-" + (onPage.getFirst().line() + 1)));
    }
}
