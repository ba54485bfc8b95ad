package org.safeconduct.app.casefile.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.casefile.proceeding.Decisions;
import org.safeconduct.app.casefile.proceeding.Hearings;
import org.safeconduct.app.casefile.proceeding.Proceedings;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The first page of a case.
@Controller
class OverviewController {
    private final Cases cases;
    private final Proceedings proceedings;
    private final Hearings hearings;
    private final Decisions decisions;
    private final Clock clock;

    OverviewController(Cases cases, Proceedings proceedings, Hearings hearings, Decisions decisions, Clock clock) {
        this.cases = cases;
        this.proceedings = proceedings;
        this.hearings = hearings;
        this.decisions = decisions;
        this.clock = clock;
    }

    @GetMapping("/cases/{caseId}")
    @Admits(Duty.SEE_CASE)
    @Transactional(readOnly = true) // one look at the case instead of five
    public Page show(@PathVariable UUID caseId) {
        return Page.of("casefile/show")
                .with("file", cases.caseFile(caseId))
                .with("stages", cases.listStages(caseId))
                .with("proceedings", proceedings.list(caseId))
                .with("hearings", hearings.list(caseId))
                .with("decisions", decisions.list(caseId))
                .with("today", LocalDate.now(clock));
    }
}
