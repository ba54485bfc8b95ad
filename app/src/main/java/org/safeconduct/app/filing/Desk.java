package org.safeconduct.app.filing;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.filing.document.Document;
import org.safeconduct.app.filing.document.Documents;
import org.safeconduct.app.filing.plan.Plan;
import org.safeconduct.app.filing.plan.Plans;
import org.safeconduct.app.filing.version.Versions;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/// Lays out what the page of a filing shows.
@Component
@Transactional
public class Desk {
    private final Cases cases;
    private final Documents documents;
    private final Plans plans;
    private final Versions versions;
    private final Examiner examiner;

    Desk(Cases cases, Documents documents, Plans plans, Versions versions, Examiner examiner) {
        this.cases = cases;
        this.documents = documents;
        this.plans = plans;
        this.versions = versions;
        this.examiner = examiner;
    }

    static String address(UUID caseId, UUID filing) {
        return "/cases/" + caseId + "/filings/" + filing;
    }

    Page list(UUID caseId) {
        return Page.of("filing/index").with("file", file(caseId)).with("filings", plans.list(caseId));
    }

    /// The whole desk, or only its exhibits for whoever moved one.
    Page show(Plan plan) {
        var all = documents(plan.caseId());
        return Page.of("filing/show")
                .part("filing/_exhibits")
                .with("file", file(plan.caseId()))
                .with("plan", plan)
                .with("documents", byId(all))
                .with("free", free(plan, all))
                .with("examination", examiner.examine(plan))
                .with("versions", versions.list(plan.caseId(), plan.id()));
    }

    /// Only how far the work has come.
    Page progress(Plan plan) {
        return Page.of("filing/progress")
                .part("filing/_work")
                .with("file", file(plan.caseId()))
                .with("plan", plan)
                .with("documents", byId(documents(plan.caseId())))
                .with("examination", examiner.examine(plan))
                .with("versions", versions.list(plan.caseId(), plan.id()));
    }

    public Examination examine(Plan plan) {
        return examiner.examine(plan);
    }

    CaseFile file(UUID caseId) {
        return cases.caseFile(caseId);
    }

    List<Document> documents(UUID caseId) {
        return documents.list(caseId);
    }

    public Plan plan(UUID caseId, UUID filing) {
        return plans.find(caseId, filing).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Map<UUID, Document> byId(List<Document> all) {
        return all.stream().collect(toMap(Document::id, document -> document));
    }

    /// Documents that don't stand in the filing yet, by themselves or as somebody's translation.
    private static List<Document> free(Plan plan, List<Document> all) {
        var translations = all.stream()
                .map(document -> document.description().translation())
                .toList();
        return all.stream()
                .filter(document -> !plan.holds(document.id()) && !translations.contains(document.id()))
                .toList();
    }
}
