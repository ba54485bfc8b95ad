package org.safeconduct.app.filing.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.evidence.archive.Archive;
import org.safeconduct.app.evidence.archive.Reason;
import org.safeconduct.app.filing.document.Certificates;
import org.safeconduct.app.filing.document.Document;
import org.safeconduct.app.filing.document.Documents;
import org.safeconduct.app.filing.plan.Plan;
import org.safeconduct.app.platform.Settings;
import org.springframework.stereotype.Component;

/// Writes plans as case folders, each private and gone when its work is done. They hold evidence in the clear.
@Component
public class CaseFolders {
    private final Path place;
    private final Archive archive;
    private final Documents documents;
    private final Certificates certificates;

    CaseFolders(Settings settings, Archive archive, Documents documents, Certificates certificates) {
        this.place = settings.data().resolve("work");
        this.archive = archive;
        this.documents = documents;
        this.certificates = certificates;
        // One program holds the data folder, so whatever lies here was left by one that was killed.
        clear(place);
    }

    /// A case folder for as long as it is open.
    ///
    /// @param documents those whose files are in it
    public record Opened(Path folder, List<UUID> documents) implements AutoCloseable {
        /// Where an assembly may write its result.
        public Path target() {
            return folder.resolve("assembled").resolve("filing.pdf");
        }

        @Override
        public void close() {
            clear(folder);
        }
    }

    /// The folder that says what the plan says, with every file that it names.
    public Opened open(Plan plan) {
        var papers = new Papers(documents.list(plan.caseId()), certificates.list(plan.caseId()));
        return filled(folder -> {
            Files.writeString(folder.resolve("filing.yaml"), new ManifestWriter(plan, papers).write());
            Files.writeString(folder.resolve(ManifestWriter.FACTS), facts(plan), StandardCharsets.UTF_8);
            for (Document document : papers.named(plan)) {
                unseal(plan.caseId(), document, folder);
            }
            return papers.named(plan).stream().map(Document::id).toList();
        });
    }

    /// A folder with one file.
    public Opened open(UUID caseId, Document document) {
        return filled(folder -> {
            unseal(caseId, document, folder);
            return List.of(document.id());
        });
    }

    /// Where a document lies in a case folder; findings call it so.
    public static String path(Document document) {
        return Papers.path(document);
    }

    private static String facts(Plan plan) {
        var facts = plan.facts();
        return facts == null ? ManifestWriter.leastFacts(plan) : facts;
    }

    @FunctionalInterface
    private interface Filling {
        List<UUID> into(Path folder) throws IOException;
    }

    private Opened filled(Filling filling) {
        try {
            Files.createDirectories(place);
            var folder = Files.createTempDirectory(place, "case-");
            try {
                return new Opened(folder, filling.into(folder));
            } catch (IOException | RuntimeException e) {
                clear(folder);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unseal(UUID caseId, Document document, Path folder) throws IOException {
        var name = folder.resolve(Papers.path(document));
        Files.createDirectories(name.getParent());
        archive.copy(caseId, document.object(), Reason.DERIVED, name);
    }

    private static void clear(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
