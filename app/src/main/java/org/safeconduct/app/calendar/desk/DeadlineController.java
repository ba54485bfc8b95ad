package org.safeconduct.app.calendar.desk;

import java.util.UUID;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Every date of a case.
@Controller
class DeadlineController {
    private final DeadlineDesk desk;

    DeadlineController(DeadlineDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/cases/{caseId}/deadlines")
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId) {
        return desk.show(caseId);
    }
}
