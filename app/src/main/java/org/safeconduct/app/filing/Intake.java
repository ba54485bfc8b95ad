package org.safeconduct.app.filing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.evidence.item.Arrival;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.item.Particulars;
import org.safeconduct.app.evidence.item.Provenance;
import org.safeconduct.app.filing.document.Description;
import org.safeconduct.app.filing.document.Document;
import org.safeconduct.app.filing.document.Documents;
import org.safeconduct.app.filing.work.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/// Brings files into a case and has them read while their people go on.
@Component
public class Intake {
    /// Ten times what the court's portal takes in one part: more is a film, or a mistake.
    private static final long LARGEST = 250_000_000;

    private final Documents documents;
    private final Items items;
    private final Work work;
    private final TransactionTemplate transaction;

    Intake(Documents documents, Items items, Work work, TransactionTemplate transaction) {
        this.documents = documents;
        this.items = items;
        this.work = work;
        this.transaction = transaction;
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
            var came = Particulars.unknown(spoken, Provenance.UNKNOWN);
            enclose(items.receive(caseId, Arrival.original(told, came), content), Description.unknown("", spoken));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lays an item out as a document of filings, and has it read.
    public Document enclose(Item item, Description description) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var added = documents.add(item.caseId(), item, description);
            work.read(item.caseId(), added.id());
            return added;
        }));
    }

    /// Changes what is known of a document; it is read again when its language is another.
    ///
    /// @return false when somebody was quicker
    boolean change(UUID caseId, Document before, Description description, int version) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var changed = documents.change(caseId, before.id(), description, version);
            if (changed && !description.language().equals(before.description().language())) {
                work.read(caseId, before.id());
            }
            return changed;
        }));
    }
}
