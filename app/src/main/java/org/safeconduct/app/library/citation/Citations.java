package org.safeconduct.app.library.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeconduct.app.filing.document.Description;
import org.safeconduct.app.filing.document.Document;
import org.safeconduct.app.filing.document.Documents;
import org.safeconduct.app.filing.file.Kept;
import org.safeconduct.app.filing.work.Work;
import org.safeconduct.app.library.Passage;
import org.safeconduct.app.library.Passage.Bearing;
import org.safeconduct.app.library.Passages;
import org.safeconduct.app.library.Report;
import org.safeconduct.app.library.Reports;
import org.safeconduct.packet.filing.DocumentKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings what the library says into cases.
@Component
@Transactional
public class Citations {
    private final Reports reports;
    private final Passages passages;
    private final Documents documents;
    private final Work work;

    Citations(Reports reports, Passages passages, Documents documents, Work work) {
        this.reports = reports;
        this.passages = passages;
        this.documents = documents;
        this.work = work;
    }

    /// What a case cites, report by report.
    @Transactional(readOnly = true)
    public List<Cited> list(UUID caseId) {
        var known = documents.list(caseId);
        return passages.listCited(caseId).stream()
                .collect(Collectors.groupingBy(Passage::reportId, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(cited -> cited(reports.report(cited.getKey()), cited.getValue(), known))
                .toList();
    }

    private Cited cited(Report report, List<Passage> cited, List<Document> known) {
        var against = passages.list(report.id()).stream()
                .filter(passage -> passage.quoted().bearing() != Bearing.HELPS)
                .filter(passage -> !cited.contains(passage))
                .toList();
        return new Cited(report, cited, against, find(report, known));
    }

    /// Puts the file of a report among the documents of a case, once.
    ///
    /// @return the document; empty while the report has no file
    public Optional<UUID> enter(UUID caseId, Report report) {
        var capture = report.capture();
        if (capture == null) {
            return Optional.empty();
        }
        return find(report, documents.list(caseId)).or(() -> {
            var kept = new Kept(capture.sha256(), capture.bytes());
            var document = documents.add(caseId, capture.name(), kept, description(report.details()));
            work.read(caseId, document.id());
            return Optional.of(document.id());
        });
    }

    private static Optional<UUID> find(Report report, List<Document> documents) {
        var capture = report.capture();
        return documents.stream()
                .filter(document -> capture != null && document.sha256().equals(capture.sha256()))
                .map(Document::id)
                .findFirst();
    }

    private static Description description(Report.Details report) {
        return new Description(
                report.title(),
                DocumentKind.PUBLICATION,
                report.published(),
                report.publisher(),
                report.url(),
                report.language(),
                false,
                null,
                false,
                null,
                false,
                null,
                null,
                null);
    }
}
