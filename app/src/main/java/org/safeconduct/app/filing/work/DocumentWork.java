package org.safeconduct.app.filing.work;

import java.util.List;
import java.util.Objects;
import org.safeconduct.app.filing.document.Document;
import org.safeconduct.app.filing.document.Documents;
import org.safeconduct.app.filing.manifest.CaseFolders;
import org.safeconduct.packet.Progress;
import org.safeconduct.packet.intake.Taken;
import org.springframework.stereotype.Component;

/// Reads documents ahead of the filings that will hold them.
@Component
class DocumentWork {
    private final Jobs jobs;
    private final Documents documents;
    private final Workshop workshop;

    DocumentWork(Jobs jobs, Documents documents, Workshop workshop) {
        this.jobs = jobs;
        this.documents = documents;
        this.workshop = workshop;
    }

    void read(Job job, Progress progress) {
        documents
                .find(job.caseId(), Objects.requireNonNull(job.documentId()))
                .ifPresent(document -> read(job, document, progress));
        jobs.end(job.id(), Job.State.DONE, "");
    }

    private void read(Job job, Document document, Progress progress) {
        try (var bench = workshop.open(job.caseId(), document)) {
            var name = CaseFolders.path(document);
            var languages = List.of(document.description().language());
            switch (bench.assembly().takeIn(bench.folder().resolve(name), name, languages, progress)) {
                case Taken.Accepted accepted ->
                    documents.noteRead(
                            job.caseId(), document.id(), accepted.sheets().size());
                case Taken.Refused(var finding) -> documents.noteRefused(job.caseId(), document.id(), finding.words());
            }
        }
    }
}
