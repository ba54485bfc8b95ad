package org.safeconduct.app.filing;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.filing.document.Certificate;
import org.safeconduct.app.filing.document.Certificates;
import org.safeconduct.app.filing.document.Documents;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The statements of translators and interpreters.
@Controller
class CertificateController {
    private final Cases cases;
    private final Documents documents;
    private final Certificates certificates;

    CertificateController(Cases cases, Documents documents, Certificates certificates) {
        this.cases = cases;
        this.documents = documents;
        this.certificates = certificates;
    }

    @GetMapping("/cases/{caseId}/certificates/new")
    @Admits(Duty.EDIT_CASE)
    Page begin(@PathVariable UUID caseId, @RequestParam(defaultValue = "TRANSLATION") Certificate.Task task) {
        return page(caseId, null, Answers.blank().with("task", task, "filing.certificate"));
    }

    @PostMapping("/cases/{caseId}/certificates")
    @Admits(Duty.EDIT_CASE)
    Page add(@PathVariable UUID caseId, @RequestParam Map<String, String> values) {
        var form = Answers.of(values);
        var statement = DocumentForm.readStatement(form, null);
        if (!form.isGood()) {
            return page(caseId, null, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        certificates.add(caseId, statement, Answers.id(form, "file"));
        return Page.to("/cases/" + caseId + "/documents#certificates");
    }

    @GetMapping("/cases/{caseId}/certificates/{certificateId}")
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId, @PathVariable UUID certificateId) {
        var found = certificate(caseId, certificateId);
        return page(caseId, found, shown(found));
    }

    @PostMapping("/cases/{caseId}/certificates/{certificateId}")
    @Admits(Duty.EDIT_CASE)
    Page change(@PathVariable UUID caseId, @PathVariable UUID certificateId, @RequestParam Map<String, String> values) {
        var form = Answers.of(values);
        var before = certificate(caseId, certificateId);
        var statement = DocumentForm.readStatement(form, before.statement().task());
        if (!form.isGood()) {
            return page(caseId, before, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var changed = new Certificate(certificateId, statement, Answers.id(form, "file"), form.version());
        if (!certificates.change(caseId, changed)) {
            return page(caseId, before, form)
                    .with("both", Answers.both(shown(before), form))
                    .as(HttpStatus.CONFLICT);
        }
        return Page.to("/cases/" + caseId + "/documents#certificates");
    }

    private static Form shown(Certificate certificate) {
        return DocumentForm.show(certificate.statement())
                .with("file", certificate.file())
                .with(Form.VERSION, certificate.version());
    }

    private Page page(UUID caseId, @Nullable Certificate certificate, Form form) {
        return Page.of("filing/certificate")
                .with("file", cases.caseFile(caseId))
                .with("certificate", certificate)
                .with("form", form)
                .with("documents", documents.list(caseId));
    }

    private Certificate certificate(UUID caseId, UUID id) {
        return certificates.find(caseId, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
