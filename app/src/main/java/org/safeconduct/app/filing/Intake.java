package org.safeconduct.app.filing;

import java.io.InputStream;
import java.util.Objects;
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

    /// A file on its way in.
    ///
    /// @param name how its sender calls it
    public record Incoming(String name, long bytes, InputStream content) {}

    /// What became of a file.
    public sealed interface Outcome {}

    public record Taken(Document document) implements Outcome {}

    /// A file that was not taken.
    ///
    /// @param reason key of a text that takes the name
    public record Refusal(String name, String reason) implements Outcome {}

    /// Takes one file, or says why not. What kind it is shows when it is read.
    public Outcome receive(UUID caseId, Incoming file, String language) {
        var told = file.name();
        if (file.bytes() == 0) {
            return new Refusal(told, told.isEmpty() ? "filing.refused.none" : "filing.refused.empty");
        }
        if (file.bytes() > LARGEST) {
            return new Refusal(told, "filing.refused.large");
        }
        var spoken = language.matches("[a-z]{2}") ? language : "en";
        var came = Particulars.unknown(spoken, Provenance.UNKNOWN);
        var item = items.receive(caseId, Arrival.original(told, came), file.content());
        return new Taken(enclose(item, Description.unknown("", spoken)));
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
    public boolean change(UUID caseId, Document before, Description description, int version) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var changed = documents.change(caseId, before.id(), description, version);
            if (changed && !description.language().equals(before.description().language())) {
                work.read(caseId, before.id());
            }
            return changed;
        }));
    }
}
