package org.safeconduct.app.filing.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.evidence.archive.Handout;
import org.safeconduct.app.filing.DocumentForm;
import org.safeconduct.app.filing.Intake;
import org.safeconduct.app.filing.document.Description;
import org.safeconduct.app.filing.document.Document;
import org.safeconduct.app.filing.document.Documents;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.api.Outrun;
import org.safeconduct.app.platform.api.Unfit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The files of a case: brought in, described, given back.
@RestController
@RequestMapping("/api/cases/{caseId}/documents")
class DocumentApi {
    private final Documents documents;
    private final Intake intake;
    private final Handout handout;

    DocumentApi(Documents documents, Intake intake, Handout handout) {
        this.documents = documents;
        this.intake = intake;
        this.handout = handout;
    }

    @GetMapping
    @Admits(Duty.SEE_CASE)
    List<Document> list(@PathVariable UUID caseId) {
        return documents.list(caseId);
    }

    /// The file itself is the body. Its length has to be told, so that one that breaks off is not taken for whole.
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Admits(Duty.EDIT_CASE)
    @ResponseStatus(HttpStatus.CREATED)
    Document add(
            @PathVariable UUID caseId,
            @RequestParam String name,
            @RequestParam(defaultValue = "en") String language,
            @RequestHeader(HttpHeaders.CONTENT_LENGTH) long bytes,
            InputStream content) {
        return switch (intake.receive(caseId, new Intake.Incoming(name, bytes, content), language)) {
            case Intake.Taken taken -> taken.document();
            case Intake.Refusal refusal -> throw Unfit.because(refusal.reason(), refusal.name());
        };
    }

    @GetMapping("/{documentId}")
    @Admits(Duty.SEE_CASE)
    Document show(@PathVariable UUID caseId, @PathVariable UUID documentId) {
        return documents.document(caseId, documentId);
    }

    @PutMapping("/{documentId}")
    @Admits(Duty.EDIT_CASE)
    Document describe(@PathVariable UUID caseId, @PathVariable UUID documentId, @RequestBody Change change) {
        var before = documents.document(caseId, documentId);
        var description = Unfit.read(DocumentForm.show(change.description()), DocumentForm::read);
        boolean saved = intake.change(caseId, before, description, change.version());
        var stored = documents.document(caseId, documentId);
        if (!saved) {
            throw new Outrun(stored, change);
        }
        return stored;
    }

    @DeleteMapping("/{documentId}")
    @Admits(Duty.EDIT_CASE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID caseId, @PathVariable UUID documentId) {
        documents.document(caseId, documentId);
        if (!documents.remove(caseId, documentId)) {
            throw Unfit.because("filing.document.needed");
        }
    }

    @GetMapping("/{documentId}/file")
    @Admits(Duty.SEE_CASE)
    void file(@PathVariable UUID caseId, @PathVariable UUID documentId, HttpServletResponse response)
            throws IOException {
        var document = documents.document(caseId, documentId);
        handout.send(caseId, document.object(), document.name(), response);
    }

    /// What is to be known of a document from now on.
    ///
    /// @param version the one that the change was made to
    record Change(Description description, int version) {}
}
