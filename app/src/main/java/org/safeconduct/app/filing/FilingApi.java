package org.safeconduct.app.filing;

import java.util.List;
import java.util.UUID;
import org.safeconduct.app.filing.document.Document;
import org.safeconduct.app.filing.plan.Plan;
import org.safeconduct.app.filing.plan.PlanRow;
import org.safeconduct.app.filing.plan.Plans;
import org.safeconduct.app.filing.version.Version;
import org.safeconduct.app.filing.version.Versions;
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

/// Documents, filings and their versions for other programs.
@RestController
@RequestMapping("/api/cases/{caseId}")
class FilingApi {
    private final Desk desk;
    private final Plans plans;
    private final Versions versions;
    private final Jobs jobs;
    private final Work work;

    FilingApi(Desk desk, Plans plans, Versions versions, Jobs jobs, Work work) {
        this.desk = desk;
        this.plans = plans;
        this.versions = versions;
        this.jobs = jobs;
        this.work = work;
    }

    @GetMapping("/documents")
    @Admits(Duty.SEE_CASE)
    List<Document> documents(@PathVariable UUID caseId) {
        return desk.documents(caseId);
    }

    @GetMapping("/filings")
    @Admits(Duty.SEE_CASE)
    List<PlanRow> filings(@PathVariable UUID caseId) {
        return plans.list(caseId);
    }

    @GetMapping("/filings/{filingId}")
    @Admits(Duty.SEE_CASE)
    Plan filing(@PathVariable UUID caseId, @PathVariable UUID filingId) {
        return desk.plan(caseId, filingId);
    }

    /// What stands against the filing; `running` is there while that is being found out again.
    @GetMapping("/filings/{filingId}/examination")
    @Admits(Duty.SEE_CASE)
    Examination examination(@PathVariable UUID caseId, @PathVariable UUID filingId) {
        return desk.examine(desk.plan(caseId, filingId));
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

    @GetMapping("/filings/{filingId}/versions")
    @Admits(Duty.SEE_CASE)
    List<Version> versions(@PathVariable UUID caseId, @PathVariable UUID filingId) {
        return versions.list(caseId, filingId);
    }
}
