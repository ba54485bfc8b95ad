package org.safeconduct.app.lost.explanation;

import java.util.Locale;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.lost.Items;
import org.safeconduct.app.lost.paper.Paper;
import org.safeconduct.app.lost.paper.Papers;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The explanation as it can be given by now, and the versions that were kept.
@Controller
@RequestMapping("/cases/{caseId}/lost/{itemId}/explanation")
class ExplanationController {
    private final Explanations explanations;
    private final Papers papers;
    private final Items items;
    private final Cases cases;

    ExplanationController(Explanations explanations, Papers papers, Items items, Cases cases) {
        this.explanations = explanations;
        this.papers = papers;
        this.items = items;
        this.cases = cases;
    }

    @GetMapping
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId, @PathVariable UUID itemId, Locale reader) {
        return Page.of("lost/explanation")
                .with("file", cases.caseFile(caseId))
                .with("item", items.item(caseId, itemId))
                .with("explanation", explanations.draft(caseId, itemId, reader))
                .with("papers", papers.list(caseId, itemId, Paper.Kind.EXPLANATION));
    }

    @PostMapping
    @Admits(Duty.PREPARE_FILING)
    Page keep(@PathVariable UUID caseId, @PathVariable UUID itemId) {
        return Page.to("/cases/" + caseId + "/lost/" + itemId + "/papers/" + explanations.keep(caseId, itemId));
    }
}
