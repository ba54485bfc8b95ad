package org.safeconduct.app.filing.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.filing.DocumentForm;
import org.safeconduct.app.filing.document.Certificate;
import org.safeconduct.app.filing.document.Certificates;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.api.Outrun;
import org.safeconduct.app.platform.api.Unfit;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// The statements of translators and interpreters.
@RestController
@RequestMapping("/api/cases/{caseId}/certificates")
class CertificateApi {
    private final Certificates certificates;

    CertificateApi(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping
    @Admits(Duty.SEE_CASE)
    List<Certificate> list(@PathVariable UUID caseId) {
        return certificates.list(caseId);
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    @ResponseStatus(HttpStatus.CREATED)
    Certificate add(@PathVariable UUID caseId, @RequestBody Addition addition) {
        var statement = read(addition.statement(), addition.file());
        return show(caseId, certificates.add(caseId, statement, addition.file()));
    }

    @GetMapping("/{certificateId}")
    @Admits(Duty.SEE_CASE)
    Certificate show(@PathVariable UUID caseId, @PathVariable UUID certificateId) {
        return certificates
                .find(caseId, certificateId)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PutMapping("/{certificateId}")
    @Admits(Duty.EDIT_CASE)
    Certificate save(@PathVariable UUID caseId, @PathVariable UUID certificateId, @RequestBody Change change) {
        show(caseId, certificateId);
        var statement = read(change.statement(), change.file());
        boolean saved =
                certificates.change(caseId, new Certificate(certificateId, statement, change.file(), change.version()));
        var stored = show(caseId, certificateId);
        if (!saved) {
            throw new Outrun(stored, change);
        }
        return stored;
    }

    private static Certificate.Statement read(Certificate.Statement sent, @Nullable UUID file) {
        return Unfit.read(
                DocumentForm.show(sent).with("file", file), form -> DocumentForm.readStatement(form, sent.task()));
    }

    /// A statement, and the signed paper where there is one.
    record Addition(
            Certificate.Statement statement, @Nullable UUID file) {}

    /// What a certificate is to say from now on.
    ///
    /// @param version the one that the change was made to
    record Change(Certificate.Statement statement, @Nullable UUID file, int version) {}
}
