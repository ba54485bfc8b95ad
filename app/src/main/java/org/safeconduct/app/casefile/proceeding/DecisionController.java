package org.safeconduct.app.casefile.proceeding;

import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.BothVersions;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Writing down decisions.
@Controller
@RequestMapping("/cases/{caseId}/proceedings/{proceedingId}/decisions")
class DecisionController {
    private final Decisions decisions;
    private final Cases cases;
    private final Foresight foresight;

    DecisionController(Decisions decisions, Cases cases, Foresight foresight) {
        this.decisions = decisions;
        this.cases = cases;
        this.foresight = foresight;
    }

    @GetMapping("/new")
    @Admits(Duty.EDIT_CASE)
    Page blank(@PathVariable UUID caseId, @PathVariable UUID proceedingId) {
        return page(
                caseId,
                "/cases/" + caseId + "/proceedings/" + proceedingId + "/decisions",
                ProceedingForm.blankDecision());
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Page add(@PathVariable UUID caseId, @PathVariable UUID proceedingId, @RequestParam Map<String, String> sent) {
        var form = ProceedingForm.sent(sent);
        var decision = ProceedingForm.decision(form, proceedingId, null);
        if (!form.isGood()) {
            return page(caseId, "/cases/" + caseId + "/proceedings/" + proceedingId + "/decisions", form)
                    .as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return foresight.change(caseId, sent, () -> {
            decisions.add(caseId, decision);
            return Page.to("/cases/" + caseId);
        });
    }

    @GetMapping("/{id}/edit")
    @Admits(Duty.EDIT_CASE)
    Page edit(@PathVariable UUID caseId, @PathVariable UUID proceedingId, @PathVariable UUID id) {
        return page(
                caseId,
                "/cases/" + caseId + "/proceedings/" + proceedingId + "/decisions" + "/" + id,
                ProceedingForm.of(decisions.decision(caseId, id)));
    }

    @PostMapping("/{id}")
    @Admits(Duty.EDIT_CASE)
    Page save(
            @PathVariable UUID caseId,
            @PathVariable UUID proceedingId,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent) {
        var form = ProceedingForm.sent(sent);
        var decision = ProceedingForm.decision(form, proceedingId, id);
        if (!form.isGood()) {
            return page(caseId, "/cases/" + caseId + "/proceedings/" + proceedingId + "/decisions" + "/" + id, form)
                    .as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return foresight.change(
                caseId,
                sent,
                () -> decisions.change(caseId, decision)
                        ? Page.to("/cases/" + caseId)
                        : quicker(caseId, decision, form));
    }

    private Page quicker(UUID caseId, Decision decision, Form form) {
        var address = "/cases/" + caseId + "/proceedings/" + decision.proceedingId() + "/decisions/" + decision.id();
        var both = BothVersions.of(
                ProceedingForm.of(decisions.decision(caseId, decision.id())),
                form,
                "what",
                "by",
                "decided",
                "outcome",
                "served");
        return page(caseId, address, form).with("both", both).as(HttpStatus.CONFLICT);
    }

    private Page page(UUID caseId, String action, Form form) {
        return Page.of("casefile/decision")
                .with("file", cases.caseFile(caseId))
                .with("action", action)
                .with("form", form);
    }
}
