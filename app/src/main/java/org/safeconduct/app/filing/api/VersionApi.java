package org.safeconduct.app.filing.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.evidence.archive.Handout;
import org.safeconduct.app.filing.SubmissionForm;
import org.safeconduct.app.filing.version.Version;
import org.safeconduct.app.filing.version.Versions;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.api.Unfit;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// What was assembled: looked at, downloaded, marked as filed.
@RestController
@RequestMapping("/api/cases/{caseId}")
class VersionApi {
    private final Versions versions;
    private final Handout handout;
    private final Clock clock;

    VersionApi(Versions versions, Handout handout, Clock clock) {
        this.versions = versions;
        this.handout = handout;
        this.clock = clock;
    }

    @GetMapping("/filings/{filingId}/versions")
    @Admits(Duty.SEE_CASE)
    List<Version> list(@PathVariable UUID caseId, @PathVariable UUID filingId) {
        return versions.list(caseId, filingId);
    }

    @GetMapping("/versions/{versionId}")
    @Admits(Duty.SEE_CASE)
    Version show(@PathVariable UUID caseId, @PathVariable UUID versionId) {
        return versions.find(caseId, versionId).orElseThrow(VersionApi::missing);
    }

    @GetMapping("/versions/{versionId}/volumes/{part}")
    @Admits(Duty.SEE_CASE)
    void download(
            @PathVariable UUID caseId,
            @PathVariable UUID versionId,
            @PathVariable int part,
            HttpServletResponse response)
            throws IOException {
        var volume = show(caseId, versionId).findVolume(part).orElseThrow(VersionApi::missing);
        versions.askToLeave(caseId, versionId);
        handout.send(caseId, volume.object(), volume.name(), response);
    }

    @PostMapping("/versions/{versionId}/submissions")
    @Admits(Duty.FILE)
    @ResponseStatus(HttpStatus.CREATED)
    Version submit(@PathVariable UUID caseId, @PathVariable UUID versionId, @RequestBody Submission sent) {
        var version = show(caseId, versionId);
        var form = SubmissionForm.show(sent.filedOn())
                .with("receipt", sent.receipt())
                .with("receiptFile", sent.receiptFile());
        var filed = Unfit.read(form, each -> SubmissionForm.read(each, version, LocalDate.now(clock)));
        versions.submit(caseId, versionId, filed.on(), filed.receipt(), filed.receiptFile());
        return show(caseId, versionId);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /// That a version went to the court.
    ///
    /// @param receipt what the portal or the clerk gave for it, such as a number
    /// @param receiptFile the document that proves it
    record Submission(
            LocalDate filedOn, String receipt, @Nullable UUID receiptFile) {}
}
