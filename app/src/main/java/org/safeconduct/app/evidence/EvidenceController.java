package org.safeconduct.app.evidence;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.evidence.upload.Uploads;
import org.safeconduct.app.people.People;
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
import org.springframework.web.multipart.MultipartFile;

/// The evidence of a case: looked through, and added to.
@Controller
class EvidenceController {
    private final Cases cases;
    private final People people;
    private final ItemDesk desk;
    private final Reception reception;
    private final Uploads uploads;

    EvidenceController(Cases cases, People people, ItemDesk desk, Reception reception, Uploads uploads) {
        this.cases = cases;
        this.people = people;
        this.desk = desk;
        this.reception = reception;
        this.uploads = uploads;
    }

    @GetMapping("/cases/{caseId}/evidence")
    @Admits(Duty.SEE_CASE)
    Page index(
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String tag) {
        return page(caseId, new Narrowing(words, tag));
    }

    @GetMapping("/cases/{caseId}/evidence/new")
    @Admits(Duty.EDIT_CASE)
    Page blank(@PathVariable UUID caseId) {
        return desk.isDestroyed(caseId)
                ? Page.to("/cases/" + caseId + "/evidence/keeping")
                : form(caseId, ItemForm.blank(), List.of());
    }

    @PostMapping("/cases/{caseId}/evidence")
    @Admits(Duty.EDIT_CASE)
    Page add(
            @PathVariable UUID caseId,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        var form = ItemForm.sent(sent);
        var said = ItemForm.common(form, people.list(caseId));
        if (!form.isGood()) {
            return form(caseId, form, List.of()).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var refused = reception.receive(caseId, files == null ? List.of() : files, said);
        return refused.isEmpty()
                ? Page.to("/cases/" + caseId + "/evidence")
                : form(caseId, form, refused).as(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page form(UUID caseId, Form form, List<Refusal> refused) {
        return Page.of("evidence/new")
                .with("file", cases.caseFile(caseId))
                .with("people", people.list(caseId))
                .with("form", form)
                .with("refused", refused)
                .with("unfinished", uploads.unfinished(caseId));
    }

    private Page page(UUID caseId, Narrowing narrowing) {
        return Page.of("evidence/index")
                .part("evidence/_items")
                .with("file", cases.caseFile(caseId))
                .with("people", people.list(caseId))
                .with("shelf", desk.shelf(caseId, narrowing))
                .with("advance", desk.advance(caseId))
                .with("alike", desk.alike(caseId))
                .with("destroyed", desk.isDestroyed(caseId));
    }
}
