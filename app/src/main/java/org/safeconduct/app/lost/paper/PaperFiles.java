package org.safeconduct.app.lost.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.filing.document.Description;
import org.safeconduct.app.filing.document.Documents;
import org.safeconduct.app.filing.file.Archive;
import org.safeconduct.app.filing.file.Kept;
import org.safeconduct.app.filing.work.Work;
import org.safeconduct.app.platform.access.Colleagues;
import org.safeconduct.packet.filing.DocumentKind;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The files of papers, and their way into a filing.
@Component
@Transactional
public class PaperFiles {
    private final Archive archive;
    private final Documents documents;
    private final Work work;
    private final Colleagues colleagues;
    private final Clock clock;

    PaperFiles(Archive archive, Documents documents, Work work, Colleagues colleagues, Clock clock) {
        this.archive = archive;
        this.documents = documents;
        this.work = work;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /// Puts the PDF of a paper among the documents of its case and has it read.
    ///
    /// @return the document
    public UUID enter(UUID caseId, Paper paper) {
        var pdf = archive.path(paper.pdf()).toFile();
        var document = documents.add(
                caseId,
                paper.fileName() + ".pdf",
                new Kept(paper.pdf(), pdf.length()),
                description(paper, LocalDate.ofInstant(paper.made(), clock.getZone())));
        work.read(caseId, document.id());
        return document.id();
    }

    private static Description description(Paper paper, LocalDate made) {
        var sent = paper.sentOn();
        return new Description(
                paper.title(),
                paper.kind() == Paper.Kind.LETTER ? DocumentKind.CORRESPONDENCE : DocumentKind.OTHER,
                (sent == null ? made : sent).toString(),
                null,
                null,
                "en",
                false,
                null,
                false,
                null,
                false,
                null,
                null,
                null);
    }

    Resource file(String sha256) {
        return new FileSystemResource(archive.path(sha256));
    }

    /// What whoever made a paper is called; nothing where nobody is known.
    String maker(Paper paper) {
        var by = paper.by();
        return by == null ? "" : colleagues.names(List.of(by)).getOrDefault(by, "");
    }
}
