package org.safeconduct.app.custody.access;

import java.util.Map;
import java.util.UUID;
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
import org.springframework.web.server.ResponseStatusException;

/// The access log and the locator log of a client on one page.
@Controller
@RequestMapping("/cases/{caseId}/custody/access")
class AccessController {
    private final AccessDesk desk;
    private final Hindrances hindrances;
    private final Searches searches;

    AccessController(AccessDesk desk, Hindrances hindrances, Searches searches) {
        this.desk = desk;
        this.hindrances = hindrances;
        this.searches = searches;
    }

    @GetMapping
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId) {
        return desk.show(caseId);
    }

    @PostMapping("/hindrances")
    @Admits(Duty.EDIT_CASE)
    Page addHindrance(@PathVariable UUID caseId, @RequestParam Map<String, String> sent) {
        var stays = desk.stays(caseId);
        if (stays.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var form = AccessForm.hindrance(sent);
        var told = AccessForm.hindrance(form, desk.today());
        var stay = AccessForm.stay(form, stays);
        if (!form.isGood()) {
            return desk.show(caseId, form, AccessForm.search()).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        hindrances.add(caseId, stay.id(), told);
        return back(caseId, "hindrances");
    }

    @PostMapping("/hindrances/{hindranceId}/withdrawal")
    @Admits(Duty.EDIT_CASE)
    Page withdrawHindrance(@PathVariable UUID caseId, @PathVariable UUID hindranceId) {
        hindrances.withdraw(caseId, hindranceId);
        return back(caseId, "hindrances");
    }

    @PostMapping("/searches")
    @Admits(Duty.EDIT_CASE)
    Page addSearch(@PathVariable UUID caseId, @RequestParam Map<String, String> sent) {
        var form = AccessForm.search(sent);
        var told = AccessForm.search(form, desk.today());
        if (!form.isGood()) {
            return desk.show(caseId, AccessForm.hindrance(), form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        searches.add(caseId, told);
        return back(caseId, "searches");
    }

    @PostMapping("/searches/{searchId}/withdrawal")
    @Admits(Duty.EDIT_CASE)
    Page withdrawSearch(@PathVariable UUID caseId, @PathVariable UUID searchId) {
        searches.withdraw(caseId, searchId);
        return back(caseId, "searches");
    }

    private static Page back(UUID caseId, String log) {
        return Page.to("/cases/" + caseId + "/custody/access#" + log);
    }
}
