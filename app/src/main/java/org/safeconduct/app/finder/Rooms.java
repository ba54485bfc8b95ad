package org.safeconduct.app.finder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.finder.Shown.Titled;
import org.safeconduct.app.library.Reports;
import org.safeconduct.search.Answer.Mark;
import org.springframework.stereotype.Component;

/// Asks the room that a thing belongs to whether it is there, for whoever acts, and what it is called now.
@Component
class Rooms {
    private final CasesAndPeople cases;
    private final EvidencePages evidence;
    private final LostThings lost;
    private final Reports reports;

    Rooms(CasesAndPeople cases, EvidencePages evidence, LostThings lost, Reports reports) {
        this.cases = cases;
        this.evidence = evidence;
        this.lost = lost;
        this.reports = reports;
    }

    Optional<Titled> find(Entry entry, UUID caseId, List<Mark> marks) {
        var id = entry.subject();
        return switch (entry.kind()) {
            case CASE -> cases.findCase(id);
            case PERSON -> cases.findPerson(caseId, id);
            case DOCUMENT -> evidence.find(caseId, id);
            case PAGE -> evidence.findPage(caseId, entry, marks);
            case LOST -> lost.find(caseId, id);
            case REQUEST -> lost.findRequest(caseId, id);
            case LIBRARY -> Optional.of(new Titled(reports.report(id).details().title(), 0, "/library/" + id));
        };
    }
}
