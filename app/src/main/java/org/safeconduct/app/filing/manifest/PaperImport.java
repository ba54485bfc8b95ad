package org.safeconduct.app.filing.manifest;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.evidence.item.Arrival;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.item.Particulars;
import org.safeconduct.app.evidence.item.Provenance;
import org.safeconduct.app.evidence.item.ReceivedHow;
import org.safeconduct.app.filing.document.Certificate.Statement;
import org.safeconduct.app.filing.document.Certificate.Task;
import org.safeconduct.app.filing.document.Certificates;
import org.safeconduct.app.filing.document.Description;
import org.safeconduct.app.filing.document.Documents;
import org.safeconduct.packet.filing.Document;
import org.safeconduct.packet.filing.Signature;
import org.safeconduct.packet.filing.Translator;
import org.springframework.stereotype.Component;

/// Brings the papers of a case folder into a case.
@Component
class PaperImport {
    private final Items items;
    private final Documents documents;
    private final Certificates certificates;

    PaperImport(Items items, Documents documents, Certificates certificates) {
        this.items = items;
        this.documents = documents;
        this.certificates = certificates;
    }

    Brought begin(UUID caseId, Path folder) {
        return new Brought(caseId, folder);
    }

    /// What has been brought from one folder: each file once, each certificate once.
    final class Brought {
        private final UUID caseId;
        private final Path folder;
        private final Map<Path, UUID> files = new HashMap<>();
        private final Map<Object, UUID> statements = new HashMap<>();

        private Brought(UUID caseId, Path folder) {
            this.caseId = caseId;
            this.folder = folder;
        }

        /// A document, with its translation and certificates first.
        UUID document(Document its) {
            var known = files.get(its.file());
            if (known != null) {
                return known;
            }
            var original = item(its.file(), its.title(), its.language(), its.source());
            var id = documents.add(caseId, original, description(its, original)).id();
            files.put(its.file(), id);
            return id;
        }

        /// A paper in English of which nothing more is said.
        @Nullable
        UUID file(@Nullable Path file, String title) {
            if (file == null) {
                return null;
            }
            return files.computeIfAbsent(file, paper -> {
                var item = item(paper, title, "en", null);
                return documents
                        .add(caseId, item, Description.unknown(title, "en"))
                        .id();
            });
        }

        /// An English paper that says what the original says, made of it.
        private UUID translation(Path file, String title, Item original) {
            return files.computeIfAbsent(file, paper -> {
                var arrival =
                        Arrival.made(name(paper), said(title, "en", null), original.id(), "a translation into English");
                var item = items.receive(caseId, arrival, folder.resolve(paper));
                return documents
                        .add(caseId, item, Description.unknown(title, "en"))
                        .id();
            });
        }

        private Description description(Document its, Item original) {
            var signature = its.signature();
            var translation = its.translation();
            return new Description(
                    its.title(),
                    its.kind(),
                    its.date(),
                    its.source(),
                    its.url(),
                    its.language(),
                    its.certified(),
                    signature == null ? null : signature.name(),
                    signature != null && signature.signed(),
                    signature == null ? null : signature.date(),
                    its.madeWithoutEnglish(),
                    translation == null ? null : translation(translation.file(), its.title() + " (English)", original),
                    translation == null ? null : certificate(its),
                    interpretation(its));
        }

        private @Nullable UUID certificate(Document its) {
            var translation = its.translation();
            var found = translation == null ? null : translation.certificate();
            if (found == null) {
                return null;
            }
            var known = statements.get(found);
            var statement = statement(
                    Task.TRANSLATION,
                    found.translator(),
                    found.from(),
                    found.signature(),
                    String.join("\n", found.covers()));
            var id = known == null
                    ? certificates.add(caseId, statement, file(found.file(), its.title() + " (certificate)"))
                    : known;
            statements.put(found, id);
            return id;
        }

        private @Nullable UUID interpretation(Document its) {
            var found = its.interpretation();
            if (found == null) {
                return null;
            }
            return certificates.add(
                    caseId,
                    statement(Task.INTERPRETATION, found.interpreter(), found.language(), found.signature(), ""),
                    file(found.file(), its.title() + " (certificate)"));
        }

        private Statement statement(Task task, Translator who, String language, Signature signature, String covers) {
            return new Statement(
                    task,
                    who.name(),
                    String.join("\n", who.address()),
                    who.phone(),
                    language,
                    signature.signed(),
                    signature.date(),
                    covers);
        }

        private Item item(Path file, String title, String language, @Nullable String source) {
            return items.receive(
                    caseId, Arrival.original(name(file), said(title, language, source)), folder.resolve(file));
        }

        private static Particulars said(String title, String language, @Nullable String source) {
            var came = new Provenance(null, source == null ? "" : source, ReceivedHow.UNKNOWN, null, "");
            return Particulars.unknown(language, came).titled(title);
        }

        private static String name(Path file) {
            return String.valueOf(file.getFileName());
        }
    }
}
