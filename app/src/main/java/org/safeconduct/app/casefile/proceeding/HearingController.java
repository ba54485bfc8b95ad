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

/// Setting hearings, and saying what became of them.
@Controller
@RequestMapping("/cases/{caseId}/proceedings/{proceedingId}/hearings")
class HearingController {
    private final Hearings hearings;
    private final Cases cases;
    private final Foresight foresight;

    HearingController(Hearings hearings, Cases cases, Foresight foresight) {
        this.hearings = hearings;
        this.cases = cases;
        this.foresight = foresight;
    }

    @GetMapping("/new")
    @Admits(Duty.EDIT_CASE)
    Page blank(@PathVariable UUID caseId, @PathVariable UUID proceedingId) {
        return page(
                caseId,
                "/cases/" + caseId + "/proceedings/" + proceedingId + "/hearings",
                ProceedingForm.blankHearing());
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Page add(@PathVariable UUID caseId, @PathVariable UUID proceedingId, @RequestParam Map<String, String> sent) {
        var form = ProceedingForm.sent(sent);
        var hearing = ProceedingForm.hearing(form, proceedingId, null);
        if (!form.isGood()) {
            return page(caseId, "/cases/" + caseId + "/proceedings/" + proceedingId + "/hearings", form)
                    .as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return foresight.change(caseId, sent, () -> {
            hearings.add(caseId, hearing);
            return Page.to("/cases/" + caseId);
        });
    }

    @GetMapping("/{id}/edit")
    @Admits(Duty.EDIT_CASE)
    Page edit(@PathVariable UUID caseId, @PathVariable UUID proceedingId, @PathVariable UUID id) {
        return page(
                caseId,
                "/cases/" + caseId + "/proceedings/" + proceedingId + "/hearings" + "/" + id,
                ProceedingForm.of(hearings.hearing(caseId, id)));
    }

    @PostMapping("/{id}")
    @Admits(Duty.EDIT_CASE)
    Page save(
            @PathVariable UUID caseId,
            @PathVariable UUID proceedingId,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent) {
        var form = ProceedingForm.sent(sent);
        var hearing = ProceedingForm.hearing(form, proceedingId, id);
        if (!form.isGood()) {
            return page(caseId, "/cases/" + caseId + "/proceedings/" + proceedingId + "/hearings" + "/" + id, form)
                    .as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return foresight.change(
                caseId,
                sent,
                () -> hearings.change(caseId, hearing) ? Page.to("/cases/" + caseId) : quicker(caseId, hearing, form));
    }

    private Page quicker(UUID caseId, Hearing hearing, Form form) {
        var address = "/cases/" + caseId + "/proceedings/" + hearing.proceedingId() + "/hearings/" + hearing.id();
        var both = BothVersions.of(
                ProceedingForm.of(hearings.hearing(caseId, hearing.id())),
                form,
                "hearing",
                "day",
                "starts",
                "ended",
                "note");
        return page(caseId, address, form).with("both", both).as(HttpStatus.CONFLICT);
    }

    private Page page(UUID caseId, String action, Form form) {
        return Page.of("casefile/hearing")
                .with("file", cases.caseFile(caseId))
                .with("action", action)
                .with("form", form);
    }
}
