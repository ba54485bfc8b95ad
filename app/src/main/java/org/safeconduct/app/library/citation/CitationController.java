package org.safeconduct.app.library.citation;

import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.library.Passages;
import org.safeconduct.app.library.Reports;
import org.safeconduct.app.library.Wanted;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The country conditions of one case: what it cites, and what it could.
@Controller
@RequestMapping("/cases/{caseId}/library")
class CitationController {
    private final Citations citations;
    private final Passages passages;
    private final Reports reports;
    private final Cases cases;

    CitationController(Citations citations, Passages passages, Reports reports, Cases cases) {
        this.citations = citations;
        this.passages = passages;
        this.reports = reports;
        this.cases = cases;
    }

    @GetMapping
    @Admits(Duty.SEE_CASE)
    Page index(@PathVariable UUID caseId) {
        return Page.of("library/case")
                .with("file", cases.caseFile(caseId))
                .with("cited", citations.list(caseId))
                .with("reports", reports.list(Wanted.ANY));
    }

    /// A report with every passage, for choosing.
    @GetMapping("/{reportId}")
    @Admits(Duty.SEE_CASE)
    Page choose(@PathVariable UUID caseId, @PathVariable UUID reportId) {
        return Page.of("library/choose")
                .with("file", cases.caseFile(caseId))
                .with("report", reports.report(reportId))
                .with("passages", passages.list(reportId))
                .with("cited", passages.listCited(caseId));
    }

    @PostMapping("/{reportId}/passages/{passageId}")
    @Admits(Duty.EDIT_CASE)
    Page cite(@PathVariable UUID caseId, @PathVariable UUID reportId, @PathVariable UUID passageId) {
        passages.cite(caseId, passageId, null);
        return Page.to(address(caseId) + "/" + reportId);
    }

    @PostMapping("/{reportId}/passages/{passageId}/withdrawal")
    @Admits(Duty.EDIT_CASE)
    Page stop(@PathVariable UUID caseId, @PathVariable UUID reportId, @PathVariable UUID passageId) {
        passages.stopCiting(caseId, passageId);
        return Page.to(address(caseId));
    }

    /// Puts the report among the documents of the case, where a filing takes up the pages that are cited.
    @PostMapping("/{reportId}/document")
    @Admits(Duty.PREPARE_FILING)
    Page enter(@PathVariable UUID caseId, @PathVariable UUID reportId) {
        return Page.to(citations
                .enter(caseId, reports.report(reportId))
                .map(document -> "/cases/" + caseId + "/documents/" + document)
                .orElse(address(caseId)));
    }

    private static String address(UUID caseId) {
        return "/cases/" + caseId + "/library";
    }
}
