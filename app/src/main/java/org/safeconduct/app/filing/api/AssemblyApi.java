package org.safeconduct.app.filing.api;

import java.util.UUID;
import org.safeconduct.app.filing.Desk;
import org.safeconduct.app.filing.work.Job;
import org.safeconduct.app.filing.work.Jobs;
import org.safeconduct.app.filing.work.Work;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.packet.assembly.Order.Purpose;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Filings being assembled.
@RestController
@RequestMapping("/api/cases/{caseId}")
class AssemblyApi {
    private final Desk desk;
    private final Jobs jobs;
    private final Work work;

    AssemblyApi(Desk desk, Jobs jobs, Work work) {
        this.desk = desk;
        this.jobs = jobs;
        this.work = work;
    }

    @PostMapping("/filings/{filingId}/assemblies")
    @Admits(Duty.PREPARE_FILING)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Job assemble(
            @PathVariable UUID caseId,
            @PathVariable UUID filingId,
            @RequestParam(defaultValue = "FILING") Purpose purpose) {
        var task = purpose == Purpose.DRAFT ? Job.Task.DRAFT : Job.Task.ASSEMBLE;
        return job(caseId, work.order(task, desk.plan(caseId, filingId)));
    }

    @GetMapping("/jobs/{jobId}")
    @Admits(Duty.SEE_CASE)
    Job job(@PathVariable UUID caseId, @PathVariable UUID jobId) {
        return jobs.find(jobId)
                .filter(job -> job.caseId().equals(caseId))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
