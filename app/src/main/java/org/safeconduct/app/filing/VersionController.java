package org.safeconduct.app.filing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.evidence.archive.Handout;
import org.safeconduct.app.filing.version.PageImages;
import org.safeconduct.app.filing.version.Version;
import org.safeconduct.app.filing.version.Versions;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// What was assembled: looked through, downloaded, marked as filed.
@Controller
class VersionController {
    private final Desk desk;
    private final Versions versions;
    private final Handout handout;
    private final PageImages images;
    private final Clock clock;

    VersionController(Desk desk, Versions versions, Handout handout, PageImages images, Clock clock) {
        this.desk = desk;
        this.versions = versions;
        this.handout = handout;
        this.images = images;
        this.clock = clock;
    }

    @GetMapping("/cases/{caseId}/versions/{versionId}")
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId, @PathVariable UUID versionId) {
        return page(caseId, version(caseId, versionId), SubmissionForm.show(LocalDate.now(clock)));
    }

    @GetMapping("/cases/{caseId}/versions/{versionId}/volumes/{part}")
    @Admits(Duty.SEE_CASE)
    void download(
            @PathVariable UUID caseId,
            @PathVariable UUID versionId,
            @PathVariable int part,
            HttpServletResponse response)
            throws IOException {
        var volume = volume(caseId, versionId, part);
        versions.askToLeave(caseId, versionId);
        handout.send(caseId, volume.object(), volume.name(), response);
    }

    /// One page as a picture.
    ///
    /// @param page its number in the filing
    @GetMapping("/cases/{caseId}/versions/{versionId}/volumes/{part}/pages/{page}")
    @Admits(Duty.SEE_CASE)
    ResponseEntity<byte[]> picture(
            @PathVariable UUID caseId, @PathVariable UUID versionId, @PathVariable int part, @PathVariable int page) {
        var volume = volume(caseId, versionId, part);
        if (page < volume.firstPage() || page > volume.lastPage()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var picture = images.jpeg(caseId, volume.object(), page - volume.firstPage());
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).body(picture);
    }

    @PostMapping("/cases/{caseId}/versions/{versionId}/submission")
    @Admits(Duty.FILE)
    Page submit(@PathVariable UUID caseId, @PathVariable UUID versionId, @RequestParam Map<String, String> values) {
        var version = version(caseId, versionId);
        var form = Answers.of(values);
        var filed = SubmissionForm.read(form, version, LocalDate.now(clock));
        if (!form.isGood()) {
            return page(caseId, version, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        versions.submit(caseId, versionId, filed.on(), filed.receipt(), filed.receiptFile());
        return Page.to("/cases/" + caseId + "/versions/" + versionId);
    }

    private Page page(UUID caseId, Version version, Form form) {
        return Page.of("filing/version")
                .with("file", desk.file(caseId))
                .with("version", version)
                .with("form", form)
                .with("documents", desk.documents(caseId));
    }

    private Version version(UUID caseId, UUID id) {
        return versions.find(caseId, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Version.Volume volume(UUID caseId, UUID version, int part) {
        return version(caseId, version)
                .findVolume(part)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
