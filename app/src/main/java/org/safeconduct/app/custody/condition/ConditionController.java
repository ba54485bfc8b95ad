package org.safeconduct.app.custody.condition;

import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.custody.stay.Stays;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The sheets on which a condition is written down.
@Controller
@RequestMapping("/cases/{caseId}/custody")
class ConditionController {
    private final Cases cases;
    private final Stays stays;
    private final Conditions conditions;
    private final Items evidence;

    ConditionController(Cases cases, Stays stays, Conditions conditions, Items evidence) {
        this.cases = cases;
        this.stays = stays;
        this.conditions = conditions;
        this.evidence = evidence;
    }

    @GetMapping("/stays/{stayId}/conditions/new")
    @Admits(Duty.EDIT_CASE)
    Page blank(@PathVariable UUID caseId, @PathVariable UUID stayId) {
        return sheet(caseId, stayId, ConditionForm.blank());
    }

    @PostMapping("/stays/{stayId}/conditions")
    @Admits(Duty.EDIT_CASE)
    Page add(@PathVariable UUID caseId, @PathVariable UUID stayId, @RequestParam Map<String, String> sent) {
        var stay = stays.stay(caseId, stayId);
        var form = ConditionForm.sent(sent);
        var said = ConditionForm.said(form);
        if (!form.isGood()) {
            return sheet(caseId, stayId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        conditions.add(caseId, stay.id(), said, ConditionForm.items(form, evidence.list(caseId)));
        return back(caseId);
    }

    private Page sheet(UUID caseId, UUID stayId, Form form) {
        return page(caseId, stayId, form)
                .with("action", "/cases/" + caseId + "/custody/stays/" + stayId + "/conditions");
    }

    @GetMapping("/conditions/{conditionId}")
    @Admits(Duty.EDIT_CASE)
    Page edit(@PathVariable UUID caseId, @PathVariable UUID conditionId) {
        var condition = conditions.condition(caseId, conditionId);
        return sheet(caseId, condition, ConditionForm.of(condition));
    }

    @PostMapping("/conditions/{conditionId}")
    @Admits(Duty.EDIT_CASE)
    Page save(@PathVariable UUID caseId, @PathVariable UUID conditionId, @RequestParam Map<String, String> sent) {
        var condition = conditions.condition(caseId, conditionId);
        var form = ConditionForm.sent(sent);
        var said = ConditionForm.said(form);
        if (!form.isGood()) {
            return sheet(caseId, condition, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var items = ConditionForm.items(form, evidence.list(caseId));
        if (conditions.change(caseId, conditionId, said, items, form.version())) {
            return back(caseId);
        }
        var stored = conditions.condition(caseId, conditionId);
        return sheet(caseId, stored, form)
                .with("both", ConditionForm.bothVersions(stored, form))
                .as(HttpStatus.CONFLICT);
    }

    private Page sheet(UUID caseId, Condition condition, Form form) {
        var action = "/cases/" + caseId + "/custody/conditions/" + condition.id();
        return page(caseId, condition.stay(), form).with("action", action).with("withdrawal", action + "/withdrawal");
    }

    private Page page(UUID caseId, UUID stayId, Form form) {
        return Page.of("custody/condition")
                .with("file", cases.caseFile(caseId))
                .with("stay", stays.stay(caseId, stayId))
                .with("evidence", evidence.list(caseId))
                .with("form", form);
    }

    @PostMapping("/conditions/{conditionId}/withdrawal")
    @Admits(Duty.EDIT_CASE)
    Page withdraw(@PathVariable UUID caseId, @PathVariable UUID conditionId) {
        conditions.withdraw(caseId, conditionId);
        return back(caseId);
    }

    private static Page back(UUID caseId) {
        return Page.to("/cases/" + caseId + "/custody#conditions");
    }
}
