package org.safeconduct.app.filing.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.filing.plan.Exhibits;
import org.safeconduct.app.filing.plan.Plans;
import org.safeconduct.app.rules.Lawbook;
import org.safeconduct.packet.filing.Filing;
import org.safeconduct.packet.filing.manifest.FilingReader;
import org.safeconduct.packet.filing.manifest.Manifest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings a case folder of the command line into a case: its files, what it says of them, and the filing.
@Component
@Transactional
public class CaseFolderReader {
    private final Lawbook lawbook;
    private final PaperImport papers;
    private final Plans plans;
    private final Exhibits exhibits;

    CaseFolderReader(Lawbook lawbook, PaperImport papers, Plans plans, Exhibits exhibits) {
        this.lawbook = lawbook;
        this.papers = papers;
        this.plans = plans;
        this.exhibits = exhibits;
    }

    /// Reads the folder and lays its filing on the desk of a case.
    ///
    /// @param folder with a `filing.yaml`
    /// @throws IllegalArgumentException with the first fault when the manifest can't be used
    public UUID read(UUID caseId, Path folder) {
        return switch (manifest(folder)) {
            case Manifest.Read(var filing, var _) -> lay(caseId, filing);
            case Manifest.Faulty(var findings) ->
                throw new IllegalArgumentException(findings.getFirst().words());
        };
    }

    /// What the folder says, before anything of it is brought in.
    public Manifest manifest(Path folder) {
        return FilingReader.of(lawbook.book()).read(folder);
    }

    private UUID lay(UUID caseId, Filing filing) {
        var brought = papers.begin(caseId, filing.folder());
        var translated = new Translated(brought);
        var id = plans.begin(
                caseId, translated.cover(filing), Translated.signing(filing), Translated.respondents(filing));
        for (var tab : filing.exhibits()) {
            var exhibit = exhibits.add(caseId, id, tab.title());
            for (var document : tab.documents()) {
                exhibits.enclose(caseId, id, exhibit, List.of(brought.document(document)), document.pages());
            }
        }
        var revision = plans.find(caseId, id).orElseThrow().revision();
        plans.changeForms(caseId, id, translated.forms(filing), facts(filing), revision);
        return id;
    }

    private static @Nullable String facts(Filing filing) {
        if (filing.forms().isEmpty()) {
            return null;
        }
        try {
            return Files.readString(
                    filing.folder().resolve(filing.forms().getFirst().facts()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
