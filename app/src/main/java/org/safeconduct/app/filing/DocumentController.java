package org.safeconduct.app.filing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.evidence.archive.Handout;
import org.safeconduct.app.filing.document.Certificates;
import org.safeconduct.app.filing.document.Document;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/// The files of a case: brought in, described, given back.
@Controller
class DocumentController {
    private final Cases cases;
    private final Documents documents;
    private final Certificates certificates;
    private final Handout handout;
    private final Intake intake;

    DocumentController(Cases cases, Documents documents, Certificates certificates, Handout handout, Intake intake) {
        this.cases = cases;
        this.documents = documents;
        this.certificates = certificates;
        this.handout = handout;
        this.intake = intake;
    }

    @GetMapping("/cases/{caseId}/documents")
    @Admits(Duty.SEE_CASE)
    Page index(@PathVariable UUID caseId) {
        return index(caseId, List.of());
    }

    @PostMapping("/cases/{caseId}/documents")
    @Admits(Duty.EDIT_CASE)
    Page add(
            @PathVariable UUID caseId,
            @RequestParam List<MultipartFile> files,
            @RequestParam(defaultValue = "en") String language) {
        List<Intake.Refusal> refused = new ArrayList<>();
        for (MultipartFile file : files) {
            if (received(caseId, file, language) instanceof Intake.Refusal refusal) {
                refused.add(refusal);
            }
        }
        return refused.isEmpty()
                ? Page.to("/cases/" + caseId + "/documents")
                : index(caseId, refused).as(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Intake.Outcome received(UUID caseId, MultipartFile file, String language) {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try (var content = file.getInputStream()) {
            return intake.receive(caseId, new Intake.Incoming(name, file.getSize(), content), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/cases/{caseId}/documents/{documentId}")
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId, @PathVariable UUID documentId) {
        var document = document(caseId, documentId);
        return page(caseId, document, shown(document));
    }

    @PostMapping("/cases/{caseId}/documents/{documentId}")
    @Admits(Duty.EDIT_CASE)
    Page change(@PathVariable UUID caseId, @PathVariable UUID documentId, @RequestParam Map<String, String> values) {
        var form = Answers.of(values);
        var description = DocumentForm.read(form);
        var before = document(caseId, documentId);
        if (!form.isGood()) {
            return page(caseId, before, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!intake.change(caseId, before, description, form.version())) {
            return page(caseId, before, form)
                    .with("both", Answers.both(shown(before), form))
                    .as(HttpStatus.CONFLICT);
        }
        return Page.to("/cases/" + caseId + "/documents");
    }

    @PostMapping("/cases/{caseId}/documents/{documentId}/removal")
    @Admits(Duty.EDIT_CASE)
    Page remove(@PathVariable UUID caseId, @PathVariable UUID documentId) {
        var document = document(caseId, documentId);
        if (documents.remove(caseId, documentId)) {
            return Page.to("/cases/" + caseId + "/documents");
        }
        return page(caseId, document, shown(document)).with("needed", true).as(HttpStatus.CONFLICT);
    }

    @GetMapping("/cases/{caseId}/documents/{documentId}/file")
    @Admits(Duty.SEE_CASE)
    void file(@PathVariable UUID caseId, @PathVariable UUID documentId, HttpServletResponse response)
            throws IOException {
        var document = document(caseId, documentId);
        handout.send(caseId, document.object(), document.name(), response);
    }

    private Page index(UUID caseId, List<Intake.Refusal> refused) {
        return Page.of("filing/documents")
                .part("filing/_documents")
                .with("file", cases.caseFile(caseId))
                .with("documents", documents.list(caseId))
                .with("refused", refused)
                .with("certificates", certificates.list(caseId));
    }

    private Page page(UUID caseId, Document document, Form form) {
        return Page.of("filing/document")
                .with("file", cases.caseFile(caseId))
                .with("document", document)
                .with("form", form)
                .with("documents", documents.list(caseId))
                .with("certificates", certificates.list(caseId));
    }

    private static Form shown(Document document) {
        return DocumentForm.show(document.description()).with(Form.VERSION, document.version());
    }

    private Document document(UUID caseId, UUID id) {
        return documents.find(caseId, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
