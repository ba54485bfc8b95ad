package org.safeconduct.app.custody.companion;

import java.util.LinkedHashMap;
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

/// What the case has in common with that of a relative, and the wall around it.
@Controller
@RequestMapping("/cases/{caseId}/people/joint")
class JointController {
    private static final String LABELS = "custody.joint";

    private final Cases cases;
    private final Companions companions;
    private final JointFacts facts;

    JointController(Cases cases, Companions companions, JointFacts facts) {
        this.cases = cases;
        this.companions = companions;
        this.facts = facts;
    }

    @GetMapping
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId) {
        return page(caseId, Form.blank(LABELS));
    }

    private Page page(UUID caseId, Form form) {
        return Page.of("custody/joint")
                .with("file", cases.caseFile(caseId))
                .with("facts", facts.list(caseId))
                .with("ties", ties(caseId))
                .with("form", form);
    }

    /// Names of the other cases, by tie, as far as the reader is on their teams too.
    private Map<String, String> ties(UUID caseId) {
        var ties = new LinkedHashMap<String, String>();
        companions
                .list(caseId)
                .forEach(tie -> ties.put(
                        tie.id().toString(), cases.caseFile(tie.other()).name()));
        return ties;
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Page add(@PathVariable UUID caseId, @RequestParam Map<String, String> sent) {
        var form = Form.of(LABELS, sent);
        var tie = form.needed("tie", 40);
        var words = form.needed("words", 500);
        var source = form.needed("source", 300);
        if (!tie.isEmpty() && !ties(caseId).containsKey(tie)) {
            form.refuse("tie", "platform.form.choice");
        }
        if (form.isGood() && !facts.add(caseId, UUID.fromString(tie), words, source)) {
            form.refuse("tie", "platform.form.choice");
        }
        return form.isGood() ? back(caseId) : page(caseId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{factId}/withdrawal")
    @Admits(Duty.LEAD_CASE)
    Page withdraw(@PathVariable UUID caseId, @PathVariable UUID factId) {
        facts.withdraw(caseId, factId);
        return back(caseId);
    }

    private static Page back(UUID caseId) {
        return Page.to("/cases/" + caseId + "/people/joint");
    }
}
