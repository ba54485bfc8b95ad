package org.safeconduct.app.filing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.filing.document.Description;
import org.safeconduct.app.filing.document.Document;
import org.safeconduct.app.filing.document.Documents;
import org.safeconduct.app.filing.file.Archive;
import org.safeconduct.app.filing.work.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/// Brings files into a case and has them read while their people go on.
@Component
@Transactional
public class Intake {
    /// Ten times what the court's portal takes in one part: more is a film, or a mistake.
    private static final long LARGEST = 250_000_000;

    private final Documents documents;
    private final Archive archive;
    private final Work work;

    Intake(Documents documents, Archive archive, Work work) {
        this.documents = documents;
        this.archive = archive;
        this.work = work;
    }

    /// A file that was not taken.
    ///
    /// @param reason key of a text that takes the name
    public record Refusal(String name, String reason) {}

    /// Takes one file, or says why not. What kind it is shows when it is read.
    Optional<Refusal> receive(UUID caseId, MultipartFile file, String language) {
        var told = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        if (file.isEmpty()) {
            return Optional.of(new Refusal(told, told.isEmpty() ? "filing.refused.none" : "filing.refused.empty"));
        }
        if (file.getSize() > LARGEST) {
            return Optional.of(new Refusal(told, "filing.refused.large"));
        }
        try (var content = file.getInputStream()) {
            var spoken = language.matches("[a-z]{2}") ? language : "en";
            var added = documents.add(caseId, told, archive.keep(content), Description.unknown("", spoken));
            work.read(caseId, added.id());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Changes what is known of a document; it is read again when its language is another.
    ///
    /// @return false when somebody was quicker
    boolean change(UUID caseId, Document before, Description description, int version) {
        var changed = documents.change(caseId, before.id(), description, version);
        if (changed && !description.language().equals(before.description().language())) {
            work.read(caseId, before.id());
        }
        return changed;
    }
}
