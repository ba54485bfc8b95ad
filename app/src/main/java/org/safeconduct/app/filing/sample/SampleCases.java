package org.safeconduct.app.filing.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.safeconduct.app.casefile.CaseOpened;
import org.safeconduct.app.filing.document.Document;
import org.safeconduct.app.filing.document.Documents;
import org.safeconduct.app.filing.manifest.CaseFolderReader;
import org.safeconduct.app.filing.work.Work;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.packet.filing.Filing;
import org.safeconduct.packet.filing.manifest.Manifest;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lays out the filings of the invented people in a demonstration: whoever opens the case of one of them finds the
/// documents and the filing there.
@Component
class SampleCases {
    private final Settings settings;
    private final CaseFolderReader reader;
    private final Documents documents;
    private final SampleEvidence evidence;
    private final Work work;

    SampleCases(Settings settings, CaseFolderReader reader, Documents documents, SampleEvidence evidence, Work work) {
        this.settings = settings;
        this.reader = reader;
        this.documents = documents;
        this.evidence = evidence;
        this.work = work;
    }

    @EventListener
    void lay(CaseOpened opened) {
        var number = opened.opening().aNumber();
        if (number != null) {
            find(number.digits()).ifPresent(folder -> {
                reader.read(opened.caseId(), folder);
                evidence.describe(opened.caseId(), folder);
                for (Document document : documents.list(opened.caseId())) {
                    work.read(opened.caseId(), document.id());
                }
            });
        }
    }

    /// The case folder whose lead respondent has that A-number.
    private Optional<Path> find(String aNumber) {
        return filings().stream()
                .filter(filing -> filing.lead().aNumber().digits().equals(aNumber))
                .map(Filing::folder)
                .findFirst();
    }

    /// What is in the folders of the invented people; nothing where true ones are at home.
    List<Filing> filings() {
        return folders().stream()
                .map(folder -> reader.manifest(folder))
                .filter(Manifest.Read.class::isInstance)
                .map(manifest -> ((Manifest.Read) manifest).filing())
                .toList();
    }

    private List<Path> folders() {
        if (!settings.demo() || !Files.isDirectory(settings.samples())) {
            return List.of();
        }
        try (var inside = Files.list(settings.samples())) {
            return inside.filter(folder -> Files.exists(folder.resolve("filing.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
