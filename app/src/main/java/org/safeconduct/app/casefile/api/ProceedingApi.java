package org.safeconduct.app.casefile.api;

import java.util.List;
import java.util.UUID;
import org.safeconduct.app.casefile.proceeding.Decision;
import org.safeconduct.app.casefile.proceeding.Decisions;
import org.safeconduct.app.casefile.proceeding.Hearing;
import org.safeconduct.app.casefile.proceeding.Hearings;
import org.safeconduct.app.casefile.proceeding.Proceeding;
import org.safeconduct.app.casefile.proceeding.Proceedings;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What goes on before which court.
@RestController
@RequestMapping("/api/cases/{caseId}")
class ProceedingApi {
    private final Proceedings proceedings;
    private final Hearings hearings;
    private final Decisions decisions;

    ProceedingApi(Proceedings proceedings, Hearings hearings, Decisions decisions) {
        this.proceedings = proceedings;
        this.hearings = hearings;
        this.decisions = decisions;
    }

    @GetMapping("/proceedings")
    @Admits(Duty.SEE_CASE)
    List<Proceeding> proceedings(@PathVariable UUID caseId) {
        return proceedings.list(caseId);
    }

    @GetMapping("/hearings")
    @Admits(Duty.SEE_CASE)
    List<Hearing> hearings(@PathVariable UUID caseId) {
        return hearings.list(caseId);
    }

    @GetMapping("/decisions")
    @Admits(Duty.SEE_CASE)
    List<Decision> decisions(@PathVariable UUID caseId) {
        return decisions.list(caseId);
    }
}
