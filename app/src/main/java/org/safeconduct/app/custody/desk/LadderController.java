package org.safeconduct.app.custody.desk;

import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.casefile.proceeding.Foresight;
import org.safeconduct.app.custody.stay.Milestone;
import org.safeconduct.app.custody.stay.Milestones;
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

/// The custody of a client on one page, and the milestones that are written down there.
@Controller
@RequestMapping("/cases/{caseId}/custody")
class LadderController {
    private final LadderDesk desk;
    private final Held held;
    private final Milestones milestones;
    private final Foresight foresight;

    LadderController(LadderDesk desk, Held held, Milestones milestones, Foresight foresight) {
        this.desk = desk;
        this.held = held;
        this.milestones = milestones;
        this.foresight = foresight;
    }

    @GetMapping
    @Admits(Duty.SEE_CASE)
    Page index(@PathVariable UUID caseId) {
        return desk.show(caseId, MilestoneForm.blank());
    }

    /// What may be laid before a court: no notes, no conditions, nobody’s fear.
    @GetMapping("/court")
    @Admits(Duty.SEE_CASE)
    Page court(@PathVariable UUID caseId) {
        return desk.court(caseId);
    }

    @PostMapping("/milestones")
    @Admits(Duty.EDIT_CASE)
    Page add(@PathVariable UUID caseId, @RequestParam Map<String, String> sent) {
        var client = held.client(caseId).id();
        var form = Form.of(MilestoneForm.LABELS, sent);
        Milestone.What what = desk.milestone(caseId, form);
        if (!form.isGood()) {
            return desk.show(caseId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return foresight.change(caseId, sent, () -> {
            milestones.add(caseId, client, what);
            return back(caseId);
        });
    }

    @PostMapping("/milestones/{milestoneId}/withdrawal")
    @Admits(Duty.EDIT_CASE)
    Page withdraw(@PathVariable UUID caseId, @PathVariable UUID milestoneId, @RequestParam Map<String, String> sent) {
        return foresight.change(caseId, sent, () -> {
            milestones.withdraw(caseId, milestoneId);
            return back(caseId);
        });
    }

    private static Page back(UUID caseId) {
        return Page.to("/cases/" + caseId + "/custody#milestones");
    }
}
