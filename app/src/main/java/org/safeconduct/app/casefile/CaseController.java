package org.safeconduct.app.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The first page of a case.
@Controller
class CaseController {
    private final Cases cases;
    private final Clock clock;

    CaseController(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping("/cases/{caseId}")
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId) {
        return Page.of("casefile/show").with("file", cases.caseFile(caseId)).with("today", LocalDate.now(clock));
    }
}
