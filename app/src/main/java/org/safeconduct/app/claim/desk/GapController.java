package org.safeconduct.app.claim.desk;

import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.calendar.task.Tasks;
import org.safeconduct.app.claim.gap.Gap;
import org.safeconduct.app.claim.gap.Gaps;
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

/// Proof that is missing: what was done to find it, and why it cannot be had.
@Controller
@RequestMapping("/cases/{caseId}/claim")
class GapController {
    private static final String LABELS = "claim.gap";

    private final ClaimDesk desk;
    private final Gaps gaps;
    private final Tasks tasks;

    GapController(ClaimDesk desk, Gaps gaps, Tasks tasks) {
        this.desk = desk;
        this.gaps = gaps;
        this.tasks = tasks;
    }

    @GetMapping("/elements/{element}/gaps/new")
    @Admits(Duty.PREPARE_FILING)
    Page blank(@PathVariable UUID caseId, @PathVariable String element, @RequestParam Map<String, String> asked) {
        var form = Form.blank(LABELS).with("ground", asked.get("ground")).with("missing", asked.get("missing"));
        return desk.gap(caseId, desk.element(element), form);
    }

    @PostMapping("/elements/{element}/gaps")
    @Admits(Duty.PREPARE_FILING)
    Page add(@PathVariable UUID caseId, @PathVariable String element, @RequestParam Map<String, String> sent) {
        var known = desk.element(element);
        var form = Form.of(LABELS, sent);
        var at = TieForm.at(known, desk.scope(caseId).grounds(), form);
        var told = told(form);
        if (!form.isGood()) {
            return desk.gap(caseId, known, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        gaps.add(caseId, at, told);
        return Page.to(ClaimDesk.address(caseId, element));
    }

    private static Gap.Told told(Form form) {
        return new Gap.Told(form.needed("missing", 500), form.text("sought", 2000), form.text("reason", 2000));
    }

    @GetMapping("/gaps/{gapId}")
    @Admits(Duty.PREPARE_FILING)
    Page show(@PathVariable UUID caseId, @PathVariable UUID gapId) {
        var gap = gaps.gap(caseId, gapId);
        return desk.gap(caseId, gap, form(gap));
    }

    private static Form form(Gap gap) {
        var told = gap.told();
        return Form.blank(LABELS)
                .with("missing", told.missing())
                .with("sought", told.sought())
                .with("reason", told.reason())
                .with(Form.VERSION, gap.version());
    }

    @PostMapping("/gaps/{gapId}")
    @Admits(Duty.PREPARE_FILING)
    Page save(@PathVariable UUID caseId, @PathVariable UUID gapId, @RequestParam Map<String, String> sent) {
        var gap = gaps.gap(caseId, gapId);
        var form = Form.of(LABELS, sent);
        var told = told(form);
        if (!form.isGood()) {
            return desk.gap(caseId, gap, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!gaps.change(caseId, gapId, told, form.version())) {
            var both = BothVersions.of(form(gap), form, "missing", "sought", "reason");
            return desk.gap(caseId, gap, form).with("both", both).as(HttpStatus.CONFLICT);
        }
        return Page.to(ClaimDesk.address(caseId, gap.at().element()));
    }

    @PostMapping("/gaps/{gapId}/withdrawal")
    @Admits(Duty.PREPARE_FILING)
    Page withdraw(@PathVariable UUID caseId, @PathVariable UUID gapId) {
        var element = gaps.gap(caseId, gapId).at().element();
        gaps.withdraw(caseId, gapId);
        return Page.to(ClaimDesk.address(caseId, element));
    }

    /// Has somebody look for it: a task without a day, which whoever takes it gives one.
    @PostMapping("/gaps/{gapId}/task")
    @Admits(Duty.PREPARE_FILING)
    Page ask(@PathVariable UUID caseId, @PathVariable UUID gapId) {
        tasks.add(caseId, gaps.gap(caseId, gapId).told().missing(), null, null);
        return Page.to("/cases/" + caseId + "/deadlines#tasks");
    }
}
