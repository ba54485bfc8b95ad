package org.safeconduct.app.claim.desk;

import java.util.UUID;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// The map of a claim, one element of it, and the summary for the hearing. All three are work product.
@Controller
@RequestMapping("/cases/{caseId}/claim")
class ClaimController {
    private final ClaimDesk desk;

    ClaimController(ClaimDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Admits(Duty.EDIT_CASE)
    Page show(@PathVariable UUID caseId, @AuthenticationPrincipal Badge reader) {
        return desk.map(caseId, reader);
    }

    @GetMapping("/elements/{element}")
    @Admits(Duty.EDIT_CASE)
    Page element(@PathVariable UUID caseId, @PathVariable String element, @AuthenticationPrincipal Badge reader) {
        return desk.element(caseId, element, reader);
    }

    /// Elements with what shows them, an index of what is shown with its purpose, and the witnesses.
    @GetMapping("/summary")
    @Admits(Duty.EDIT_CASE)
    Page summary(@PathVariable UUID caseId) {
        return desk.summary(caseId);
    }
}
