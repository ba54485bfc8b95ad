package org.safeconduct.app.library.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.filing.file.Archive;
import org.safeconduct.app.library.Passages;
import org.safeconduct.app.library.Report;
import org.safeconduct.app.library.Reports;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/// One report: its file, and what it says page by page.
@Controller
@RequestMapping("/library/{reportId}")
class PassageController {
    private final Reports reports;
    private final Passages passages;
    private final Archive archive;
    private final Clock clock;

    PassageController(Reports reports, Passages passages, Archive archive, Clock clock) {
        this.reports = reports;
        this.passages = passages;
        this.archive = archive;
        this.clock = clock;
    }

    @GetMapping
    @Admits(Duty.SIGNED_IN)
    Page show(@PathVariable UUID reportId) {
        return page(reportId, ReportForm.blank());
    }

    @PostMapping("/passages")
    @Admits(Duty.KEEP_LIBRARY)
    Page add(@PathVariable UUID reportId, @RequestParam Map<String, String> sent) {
        var form = ReportForm.sent(sent);
        var quoted = ReportForm.quoted(form);
        if (!form.isGood()) {
            return page(reportId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        passages.add(reports.report(reportId).id(), quoted);
        return Page.to("/library/" + reportId);
    }

    @PostMapping("/passages/{passageId}/withdrawal")
    @Admits(Duty.KEEP_LIBRARY)
    Page withdraw(@PathVariable UUID reportId, @PathVariable UUID passageId) {
        passages.withdraw(reportId, passageId);
        return Page.to("/library/" + reportId);
    }

    /// Keeps the file as somebody saved it. Nothing is fetched.
    @PostMapping("/file")
    @Admits(Duty.KEEP_LIBRARY)
    Page capture(
            @PathVariable UUID reportId, @RequestParam MultipartFile file, @RequestParam Map<String, String> sent) {
        var form = ReportForm.sent(sent);
        var on = ReportForm.capturedOn(form, LocalDate.now(clock));
        var by = form.text("capturedBy", 300);
        if (file.isEmpty()) {
            form.refuse("file", "platform.form.needed");
        }
        if (!form.isGood()) {
            return page(reportId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try (var content = file.getInputStream()) {
            var kept = archive.keep(content);
            if (!reports.capture(reportId, new Report.Capture(kept.sha256(), kept.bytes(), name(file), on, by))) {
                form.refuse("file", "library.form.captured");
                return page(reportId, form).as(HttpStatus.CONFLICT);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Page.to("/library/" + reportId);
    }

    private static String name(MultipartFile file) {
        var told = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var plain = told.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        var name = plain.isBlank() ? "report" : plain;
        return name.substring(Math.max(0, name.length() - 200));
    }

    @GetMapping("/file")
    @Admits(Duty.SIGNED_IN)
    ResponseEntity<Resource> file(@PathVariable UUID reportId) {
        var capture = reports.report(reportId).capture();
        if (capture == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var disposition = ContentDisposition.attachment()
                .filename(capture.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(new FileSystemResource(archive.path(capture.sha256())));
    }

    private Page page(UUID reportId, Form form) {
        return Page.of("library/show")
                .with("report", reports.report(reportId))
                .with("passages", passages.list(reportId))
                .with("form", form);
    }
}
