package org.safeconduct.app.custody.companion;

import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
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

/// Ties the case to another of the same family, and parts them again.
@Controller
@RequestMapping("/cases/{caseId}/custody/companions")
class CompanionController {
    private static final String LABELS = "custody.companion";

    private final Cases cases;
    private final CompanionDesk desk;
    private final Companions companions;

    CompanionController(Cases cases, CompanionDesk desk, Companions companions) {
        this.cases = cases;
        this.desk = desk;
        this.companions = companions;
    }

    @GetMapping("/new")
    @Admits(Duty.LEAD_CASE)
    Page blank(@PathVariable UUID caseId) {
        return sheet(caseId, Form.blank(LABELS));
    }

    private Page sheet(UUID caseId, Form form) {
        return Page.of("custody/companion")
                .with("file", cases.caseFile(caseId))
                .with("choices", desk.choices(caseId))
                .with("form", form);
    }

    /// A case that the reader may not see is answered like one that does not exist.
    @PostMapping
    @Admits(Duty.LEAD_CASE)
    Page link(@PathVariable UUID caseId, @RequestParam Map<String, String> sent) {
        var form = Form.of(LABELS, sent);
        var other = form.needed("other", 40);
        var consent = form.needed("consent", 500);
        if (!other.isEmpty() && !desk.choices(caseId).containsKey(other)) {
            form.refuse("other", "platform.form.choice");
        }
        if (!form.isGood()) {
            return sheet(caseId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        companions.link(caseId, UUID.fromString(other), consent);
        return back(caseId);
    }

    @PostMapping("/{companionId}/parting")
    @Admits(Duty.LEAD_CASE)
    Page part(@PathVariable UUID caseId, @PathVariable UUID companionId) {
        companions.part(caseId, companionId);
        return back(caseId);
    }

    private static Page back(UUID caseId) {
        return Page.to("/cases/" + caseId + "/custody");
    }
}
