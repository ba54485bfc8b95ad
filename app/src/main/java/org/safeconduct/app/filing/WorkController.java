package org.safeconduct.app.filing;

import java.util.UUID;
import org.safeconduct.app.filing.work.Job;
import org.safeconduct.app.filing.work.Jobs;
import org.safeconduct.app.filing.work.Work;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.packet.assembly.Order.Purpose;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Work on a filing: asked for, watched, stopped.
@Controller
class WorkController {
    private final Desk desk;
    private final Work work;
    private final Jobs jobs;

    WorkController(Desk desk, Work work, Jobs jobs) {
        this.desk = desk;
        this.work = work;
        this.jobs = jobs;
    }

    @PostMapping("/cases/{caseId}/filings/{filingId}/assemblies")
    @Admits(Duty.PREPARE_FILING)
    Page assemble(
            @PathVariable UUID caseId,
            @PathVariable UUID filingId,
            @RequestParam(defaultValue = "FILING") Purpose purpose) {
        var plan = desk.plan(caseId, filingId);
        if (!plan.isEmpty()) {
            work.order(purpose == Purpose.DRAFT ? Job.Task.DRAFT : Job.Task.ASSEMBLE, plan);
        }
        return Page.to(Desk.address(caseId, filingId) + "/progress");
    }

    @GetMapping("/cases/{caseId}/filings/{filingId}/progress")
    @Admits(Duty.SEE_CASE)
    Page progress(@PathVariable UUID caseId, @PathVariable UUID filingId) {
        return desk.progress(desk.plan(caseId, filingId));
    }

    @PostMapping("/cases/{caseId}/filings/{filingId}/jobs/{jobId}/cancellation")
    @Admits(Duty.PREPARE_FILING)
    Page cancel(@PathVariable UUID caseId, @PathVariable UUID filingId, @PathVariable UUID jobId) {
        jobs.stop(caseId, jobId);
        return Page.to(Desk.address(caseId, filingId) + "/progress");
    }
}
