package org.safeconduct.app.library.citation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.evidence.item.Arrival;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.item.Particulars;
import org.safeconduct.app.evidence.item.Provenance;
import org.safeconduct.app.evidence.item.ReceivedHow;
import org.safeconduct.app.filing.Intake;
import org.safeconduct.app.filing.document.Description;
import org.safeconduct.app.filing.document.Document;
import org.safeconduct.app.filing.document.Documents;
import org.safeconduct.app.library.Passage;
import org.safeconduct.app.library.Passage.Bearing;
import org.safeconduct.app.library.Passages;
import org.safeconduct.app.library.Report;
import org.safeconduct.app.library.Reports;
import org.safeconduct.packet.filing.DocumentKind;
import org.springframework.stereotype.Component;

/// Brings what the library says into cases.
@Component
public class Citations {
    private final Reports reports;
    private final Passages passages;
    private final Documents documents;
    private final Items items;
    private final Intake intake;

    Citations(Reports reports, Passages passages, Documents documents, Items items, Intake intake) {
        this.reports = reports;
        this.passages = passages;
        this.documents = documents;
        this.items = items;
        this.intake = intake;
    }

    /// What a case cites, report by report.
    public List<Cited> list(UUID caseId) {
        var known = documentsByHash(caseId);
        return passages.listCited(caseId).stream()
                .collect(groupingBy(Passage::reportId, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(cited -> cited(reports.report(cited.getKey()), cited.getValue(), known))
                .toList();
    }

    private Cited cited(Report report, List<Passage> cited, Map<String, UUID> known) {
        var against = passages.list(report.id()).stream()
                .filter(passage -> passage.quoted().bearing() != Bearing.HELPS)
                .filter(passage -> !cited.contains(passage))
                .toList();
        return new Cited(report, cited, against, Optional.ofNullable(known.get(hash(report))));
    }

    /// Takes the file of a report into the evidence of a case and lays it out as a document of filings, once.
    ///
    /// @return the document; empty while the report has no file
    public Optional<UUID> enter(UUID caseId, Report report) {
        var capture = report.capture();
        if (capture == null) {
            return Optional.empty();
        }
        var known = documentsByHash(caseId).get(capture.sha256());
        return Optional.of(known == null ? receive(caseId, report, capture) : known);
    }

    private UUID receive(UUID caseId, Report report, Report.Capture capture) {
        var its = report.details();
        var came = new Provenance(null, its.publisher(), ReceivedHow.COPIED, capture.on(), "");
        var particulars = Particulars.unknown(its.language(), came).titled(its.title());
        var content = new ByteArrayInputStream(reports.content(report.id()));
        var item = items.receive(caseId, Arrival.original(capture.name(), particulars), content);
        return intake.enclose(item, description(its)).id();
    }

    private static String hash(Report report) {
        var capture = report.capture();
        return capture == null ? "" : capture.sha256();
    }

    private Map<String, UUID> documentsByHash(UUID caseId) {
        var byItem = documents.list(caseId).stream().collect(toMap(Document::item, Document::id, (one, other) -> one));
        return items.list(caseId).stream()
                .filter(item -> byItem.containsKey(item.id()))
                .collect(toMap(item -> item.file().sha256(), item -> byItem.get(item.id()), (one, other) -> one));
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
