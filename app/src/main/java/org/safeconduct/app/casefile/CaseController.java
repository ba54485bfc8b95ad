package org.safeconduct.app.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Opening a case, changing what it says of itself, closing it.
@Controller
class CaseController {
    private final Cases cases;
    private final Clock clock;

    CaseController(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping("/cases/new")
    @Admits(Duty.OPEN_CASE)
    Page blank() {
        return Page.of("casefile/new").with("form", CaseForm.blank(today()));
    }

    @PostMapping("/cases")
    @Admits(Duty.OPEN_CASE)
    Page open(@RequestParam Map<String, String> sent) {
        var form = CaseForm.sent(sent);
        var opening = CaseForm.opening(form, today());
        if (!form.isGood()) {
            return Page.of("casefile/new").with("form", form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Page.to("/cases/" + cases.open(opening));
    }

    @GetMapping("/cases/{caseId}/edit")
    @Admits(Duty.EDIT_CASE)
    Page edit(@PathVariable UUID caseId) {
        var file = cases.caseFile(caseId);
        return edit(file, CaseForm.of(file));
    }

    @PostMapping("/cases/{caseId}")
    @Admits(Duty.EDIT_CASE)
    Page save(@PathVariable UUID caseId, @RequestParam Map<String, String> sent) {
        var form = CaseForm.sent(sent);
        var name = form.needed("name", 200);
        var where = CaseForm.whereabouts(form, today());
        if (!form.isGood()) {
            return edit(cases.caseFile(caseId), form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (cases.change(caseId, name, where, form.version())) {
            return Page.to("/cases/" + caseId);
        }
        var stored = cases.caseFile(caseId);
        return edit(stored, form)
                .with("both", CaseForm.bothVersions(stored, form))
                .as(HttpStatus.CONFLICT);
    }

    private static Page edit(CaseFile file, Form form) {
        return Page.of("casefile/edit").with("file", file).with("form", form);
    }

    @PostMapping("/cases/{caseId}/stages")
    @Admits(Duty.EDIT_CASE)
    Page reach(@PathVariable UUID caseId, @RequestParam Stage stage, @RequestParam LocalDate since) {
        cases.reach(caseId, stage, since);
        return Page.to("/cases/" + caseId);
    }

    @PostMapping("/cases/{caseId}/closing")
    @Admits(Duty.LEAD_CASE)
    Page close(@PathVariable UUID caseId) {
        cases.close(caseId, today());
        return Page.to("/cases/" + caseId);
    }

    @PostMapping("/cases/{caseId}/reopening")
    @Admits(Duty.LEAD_CASE)
    Page reopen(@PathVariable UUID caseId) {
        cases.reopen(caseId);
        return Page.to("/cases/" + caseId);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
