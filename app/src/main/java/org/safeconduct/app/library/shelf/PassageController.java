package org.safeconduct.app.library.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.library.Passages;
import org.safeconduct.app.library.Report;
import org.safeconduct.app.library.Reports;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
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
    /// A report is text with pictures; more is a film, or a mistake.
    private static final long LARGEST = 50_000_000;

    private final Reports reports;
    private final Passages passages;
    private final Clock clock;

    PassageController(Reports reports, Passages passages, Clock clock) {
        this.reports = reports;
        this.passages = passages;
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
        } else if (file.getSize() > LARGEST) {
            form.refuse("file", "library.form.large");
        }
        if (!form.isGood()) {
            return page(reportId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!keep(reportId, file, on, by)) {
            form.refuse("file", "library.form.captured");
            return page(reportId, form).as(HttpStatus.CONFLICT);
        }
        return Page.to("/library/" + reportId);
    }

    private boolean keep(UUID reportId, MultipartFile file, @Nullable LocalDate on, @Nullable String by) {
        try {
            var content = file.getBytes();
            return reports.capture(reportId, Report.Capture.of(content, name(file), on, by), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(MultipartFile file) {
        var told = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var plain = told.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        var name = plain.isBlank() ? "report" : plain;
        return name.substring(Math.max(0, name.length() - 200));
    }

    @GetMapping("/file")
    @Admits(Duty.SIGNED_IN)
    ResponseEntity<byte[]> file(@PathVariable UUID reportId) {
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
                .body(reports.content(reportId));
    }

    private Page page(UUID reportId, Form form) {
        return Page.of("library/show")
                .with("report", reports.report(reportId))
                .with("passages", passages.list(reportId))
                .with("form", form);
    }
}
