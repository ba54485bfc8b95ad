package org.safeconduct.app.finder;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.safeconduct.app.library.Passages;
import org.safeconduct.app.library.Reports;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.search.Findable;
import org.safeconduct.search.Findable.Kind;
import org.springframework.stereotype.Component;

/// Reads what has changed from the rooms, in the name of somebody who may.
@Component
class Gatherer {
    /// What there is now, and what there is no more.
    record Gathered(List<Findable> found, List<String> gone) {}

    private final CasesAndPeople cases;
    private final EvidencePages evidence;
    private final LostThings lost;
    private final Reports reports;
    private final Passages passages;

    Gatherer(CasesAndPeople cases, EvidencePages evidence, LostThings lost, Reports reports, Passages passages) {
        this.cases = cases;
        this.evidence = evidence;
        this.lost = lost;
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
        var subject = change.subject();
        return switch (change.kind()) {
            case CASE -> new Gathered(cases.list(caseId), List.of());
            case ITEM -> item(change, evidence.list(caseId, subject));
            case LOST -> new Gathered(lost.list(caseId, subject), List.of());
            case REQUEST -> request(subject, lost.listRequest(caseId, subject));
            case WHOLE -> {
                var all = new ArrayList<>(cases.list(caseId));
                all.addAll(evidence.list(caseId));
                all.addAll(lost.list(caseId));
                yield new Gathered(all, List.of());
            }
            case REPORT -> throw new IllegalStateException("a report has no team");
        };
    }

    /// One that was taken back is no more.
    private static Gathered request(UUID subject, List<Findable> now) {
        return new Gathered(now, now.isEmpty() ? List.of(new Entry(Kind.REQUEST, subject, 0).id()) : List.of());
    }

    /// One that is read again may have fewer pages than before.
    private static Gathered item(Change change, List<Findable> now) {
        var gone = IntStream.rangeClosed(Math.max(now.size(), 1), change.pages())
                .mapToObj(page -> Entry.ofPage(change.subject(), page).id());
        return new Gathered(now, gone.toList());
    }
}
