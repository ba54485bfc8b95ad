package org.safeconduct.app.calendar.desk;

import java.time.LocalDate;
import java.util.UUID;
import org.safeconduct.app.calendar.Confirmation;
import org.safeconduct.app.calendar.Confirmations;
import org.safeconduct.app.calendar.Keepers;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Every date of a case, the second look at some of them, and who minds them.
@Controller
@RequestMapping("/cases/{caseId}/deadlines")
class DeadlineController {
    private final DeadlineDesk desk;
    private final Confirmations confirmations;
    private final Keepers keepers;

    DeadlineController(DeadlineDesk desk, Confirmations confirmations, Keepers keepers) {
        this.desk = desk;
        this.confirmations = confirmations;
        this.keepers = keepers;
    }

    /// Why a second look was not taken down.
    enum Refusal {
        OWN,
        MOVED
    }

    @GetMapping
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId) {
        return desk.show(caseId);
    }

    @PostMapping("/confirmations")
    @Admits(Duty.PREPARE_FILING)
    Page confirm(
            @PathVariable UUID caseId,
            @RequestParam String rule,
            @RequestParam String fact,
            @RequestParam(defaultValue = "") String about,
            @RequestParam LocalDate legal) {
        var subject = new Confirmation.Subject(rule, fact, about, legal);
        var second = desk.second(caseId, subject);
        if (second.isEmpty()) {
            return refused(caseId, Refusal.MOVED);
        }
        if (second.get().own()) {
            return refused(caseId, Refusal.OWN);
        }
        confirmations.confirm(caseId, subject);
        return Page.to(DeadlineDesk.address(caseId));
    }

    private Page refused(UUID caseId, Refusal why) {
        return desk.show(caseId).with("refused", why).as(HttpStatus.CONFLICT);
    }

    @PostMapping("/keeping")
    @Admits(Duty.EDIT_CASE)
    Page keep(@PathVariable UUID caseId) {
        keepers.keep(caseId);
        return Page.to(DeadlineDesk.address(caseId));
    }

    @PostMapping("/leaving")
    @Admits(Duty.EDIT_CASE)
    Page leave(@PathVariable UUID caseId) {
        keepers.leave(caseId);
        return Page.to(DeadlineDesk.address(caseId));
    }
}
