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

/// Adding and changing proceedings.
@Controller
@RequestMapping("/cases/{caseId}/proceedings")
class ProceedingController {
    private final Proceedings proceedings;
    private final Cases cases;

    ProceedingController(Proceedings proceedings, Cases cases) {
        this.proceedings = proceedings;
        this.cases = cases;
    }

    @GetMapping("/new")
    @Admits(Duty.EDIT_CASE)
    Page blank(@PathVariable UUID caseId) {
        return page(caseId, "/cases/" + caseId + "/proceedings", ProceedingForm.blank(Proceeding.Kind.REMOVAL));
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Page add(@PathVariable UUID caseId, @RequestParam Map<String, String> sent) {
        var form = ProceedingForm.sent(sent);
        var proceeding = ProceedingForm.proceeding(form, null);
        if (!form.isGood()) {
            return page(caseId, "/cases/" + caseId + "/proceedings", form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        proceedings.add(caseId, proceeding);
        return Page.to("/cases/" + caseId);
    }

    @GetMapping("/{id}/edit")
    @Admits(Duty.EDIT_CASE)
    Page edit(@PathVariable UUID caseId, @PathVariable UUID id) {
        return page(
                caseId,
                "/cases/" + caseId + "/proceedings" + "/" + id,
                ProceedingForm.of(proceedings.proceeding(caseId, id)));
    }

    @PostMapping("/{id}")
    @Admits(Duty.EDIT_CASE)
    Page save(@PathVariable UUID caseId, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var form = ProceedingForm.sent(sent);
        var proceeding = ProceedingForm.proceeding(form, id);
        if (!form.isGood()) {
            return page(caseId, "/cases/" + caseId + "/proceedings" + "/" + id, form)
                    .as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (proceedings.change(caseId, proceeding)) {
            return Page.to("/cases/" + caseId);
        }
        var both = BothVersions.of(
                ProceedingForm.of(proceedings.proceeding(caseId, id)),
                form,
                "kind",
                "court",
                "judge",
                "number",
                "opened",
                "over");
        return page(caseId, "/cases/" + caseId + "/proceedings" + "/" + id, form)
                .with("both", both)
                .as(HttpStatus.CONFLICT);
    }

    private Page page(UUID caseId, String action, Form form) {
        return Page.of("casefile/proceeding")
                .with("file", cases.caseFile(caseId))
                .with("action", action)
                .with("form", form);
    }
}
