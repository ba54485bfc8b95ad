package org.safeconduct.app.finder;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.library.Passages;
import org.safeconduct.app.library.Reports;
import org.safeconduct.app.people.People;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.search.Findable;
import org.springframework.stereotype.Component;

/// Reads what has changed from the rooms, in the name of somebody who may.
@Component
class Gatherer {
    /// What there is now, and what there is no more.
    record Gathered(List<Findable> found, List<String> gone) {}

    private final Cases cases;
    private final People people;
    private final EvidencePages evidence;
    private final Reports reports;
    private final Passages passages;

    Gatherer(Cases cases, People people, EvidencePages evidence, Reports reports, Passages passages) {
        this.cases = cases;
        this.people = people;
        this.evidence = evidence;
        this.reports = reports;
        this.passages = passages;
    }

    Gathered gather(Change change) {
        var member = change.member();
        if (member == null) {
            var report = reports.report(change.subject());
            return new Gathered(List.of(Entry.of(report, passages.list(report.id()))), List.of());
        }
        return Actor.as(member, () -> ofCase(change, requireNonNull(change.caseId())));
    }

    private Gathered ofCase(Change change, UUID caseId) {
        return switch (change.kind()) {
            case CASE -> new Gathered(caseAndPeople(caseId), List.of());
            case ITEM -> item(change, evidence.list(caseId, change.subject()));
            case WHOLE -> {
                var all = new ArrayList<>(caseAndPeople(caseId));
                all.addAll(evidence.list(caseId));
                yield new Gathered(all, List.of());
            }
            case REPORT -> throw new IllegalStateException("a report has no team");
        };
    }

    private List<Findable> caseAndPeople(UUID caseId) {
        var all = new ArrayList<Findable>();
        cases.findCase(caseId).map(Entry::of).ifPresent(all::add);
        people.list(caseId).stream().map(Entry::of).forEach(all::add);
        return all;
    }

    /// One that is read again may have fewer pages than before.
    private static Gathered item(Change change, List<Findable> now) {
        var gone = IntStream.rangeClosed(Math.max(now.size(), 1), change.pages())
                .mapToObj(page -> Entry.ofPage(change.subject(), page).id());
        return new Gathered(now, gone.toList());
    }
}
