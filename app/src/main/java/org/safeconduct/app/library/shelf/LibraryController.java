package org.safeconduct.app.library.shelf;

import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.library.Reports;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.platform.page.Signpost;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The reports of the house: looked for, added, changed.
@Controller
@RequestMapping("/library")
class LibraryController {
    private final Reports reports;

    LibraryController(Reports reports) {
        this.reports = reports;
    }

    @GetMapping
    @Admits(Duty.SIGNED_IN)
    @Signpost(value = "library.index.title", order = 40)
    Page index(@RequestParam Map<String, String> sent) {
        var form = ReportForm.sent(sent);
        return Page.of("library/index").with("form", form).with("reports", reports.list(ReportForm.wanted(form)));
    }

    @GetMapping("/new")
    @Admits(Duty.KEEP_LIBRARY)
    Page blank() {
        return sheet("/library", "/library", ReportForm.blank());
    }

    @PostMapping
    @Admits(Duty.KEEP_LIBRARY)
    Page add(@RequestParam Map<String, String> sent) {
        var form = ReportForm.sent(sent);
        var details = ReportForm.details(form);
        return form.isGood()
                ? Page.to("/library/" + reports.add(details))
                : sheet("/library", "/library", form).as(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{reportId}/edit")
    @Admits(Duty.KEEP_LIBRARY)
    Page edit(@PathVariable UUID reportId) {
        return sheet(reportId, ReportForm.of(reports.report(reportId)));
    }

    @PostMapping("/{reportId}")
    @Admits(Duty.KEEP_LIBRARY)
    Page save(@PathVariable UUID reportId, @RequestParam Map<String, String> sent) {
        var form = ReportForm.sent(sent);
        var details = ReportForm.details(form);
        if (!form.isGood()) {
            return sheet(reportId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (reports.change(reportId, details, form.version())) {
            return Page.to("/library/" + reportId);
        }
        var both = ReportForm.bothVersions(reports.report(reportId), form);
        return sheet(reportId, form).with("both", both).as(HttpStatus.CONFLICT);
    }

    private static Page sheet(UUID reportId, Form form) {
        return sheet("/library/" + reportId, "/library/" + reportId, form);
    }

    private static Page sheet(String action, String back, Form form) {
        return Page.of("library/edit").with("action", action).with("back", back).with("form", form);
    }
}
