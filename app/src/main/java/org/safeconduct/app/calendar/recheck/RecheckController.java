package org.safeconduct.app.calendar.recheck;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.casefile.proceeding.Hearings;
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

/// The worklist of court dates to look up.
@Controller
class RecheckController {
    private static final String LABELS = "calendar.recheck.field";
    private static final String HOME = "/calendar/rechecks";

    private final Rechecks rechecks;
    private final Looks looks;
    private final Cases cases;
    private final Hearings hearings;

    RecheckController(Rechecks rechecks, Looks looks, Cases cases, Hearings hearings) {
        this.rechecks = rechecks;
        this.looks = looks;
        this.cases = cases;
        this.hearings = hearings;
    }

    @GetMapping(HOME)
    @Admits(Duty.SEE_CASES)
    Page show() {
        return page(Form.blank(LABELS));
    }

    /// The court says the same day as the page that whoever looked had before them.
    @PostMapping("/cases/{caseId}/hearings/{hearingId}/looks")
    @Admits(Duty.EDIT_CASE)
    Page look(@PathVariable UUID caseId, @PathVariable UUID hearingId, @RequestParam Map<String, String> sent) {
        var form = Form.of(LABELS, sent).with("hearing", hearingId);
        var against = form.needed("against", 500);
        var hearing = hearings.hearing(caseId, hearingId);
        if (!hearing.day().equals(form.day("day"))) {
            form.refuse("against", "calendar.recheck.moved");
        }
        if (!form.isGood()) {
            return page(form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        looks.enter(caseId, hearingId, hearing.day(), against);
        return Page.to(HOME);
    }

    private Page page(Form form) {
        List<Due> due = rechecks.due(cases.listOpen());
        return Page.of("calendar/rechecks")
                .with("due", due)
                .with("days", rechecks.days())
                .with("form", form);
    }
}
