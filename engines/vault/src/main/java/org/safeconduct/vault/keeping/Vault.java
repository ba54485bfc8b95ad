package org.safeconduct.vault.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.ledger.Ledger;
import org.safeconduct.vault.seal.CaseKeys;
import org.safeconduct.vault.seal.Identity;
import org.safeconduct.vault.seal.Seal;
import org.safeconduct.vault.seal.Seal.Unsealed;

/// Files in, files out. Safe to use from many threads.
public final class Vault {
    /// What goes with a file when it is handed in.
    ///
    /// @param caseRef the random handle of the case
    /// @param actorRef the random handle of who hands it in
    /// @param facts what is known of it, such as its name and who gave it; bound by the ledger and not revealed by
    ///     it
    public record Deposit(String caseRef, String actorRef, Instant at, Facts facts) {}

    /// A file of many that are handed in together.
    ///
    /// @param content asked for once, when its turn comes, and closed; on any thread
    public record Handed(Deposit deposit, Content content) {
        /// Where the bytes come from.
        @FunctionalInterface
        public interface Content {
            InputStream open() throws IOException;
        }
    }

    /// What came of asking for an object.
    public sealed interface Shown {
        /// It was given out, all of it and unchanged.
        record Whole(Unsealed.Authentic content) implements Shown {}

        /// It is not what was handed in; nothing was given out.
        record NotAuthentic() implements Shown {}

        /// It is not in the store, or the key of its case was destroyed.
        record Gone() implements Shown {}
    }

    private final BlobStore store;
    private final CaseKeys keys;
    private final Ledger ledger;

    public Vault(BlobStore store, CaseKeys keys, Ledger ledger) {
        this.store = store;
        this.keys = keys;
        this.ledger = ledger;
    }

    /// Seals the file and keeps it. When this answers, the object was read back from the medium and opened, it
    /// will be found after a loss of power, and the ledger says so. When it throws, nothing is kept that
    /// anybody was promised.
    public Receipt receive(Deposit deposit, InputStream content) {
        return keep(deposit, Event.Kind.RECEIVED, content);
    }

    /// Keeps what was made out of something that is kept, such as a translation or the text of its pages. The facts
    /// say out of what and how.
    public Receipt derive(Deposit deposit, InputStream content) {
        return keep(deposit, Event.Kind.DERIVED, content);
    }

    /// Seals many files and keeps them together, which is far quicker than one after the other. When this answers, all
    /// that [#receive] promises holds for each of them; when it throws, nothing was promised of any.
    ///
    /// @return a receipt for each, in the same order
    public List<Receipt> receive(List<Handed> files) {
        try (var group = store.together();
                var crew = Crew.gather()) {
            var all = crew.each(files, file -> begin(file, group));
            group.force();
            crew.each(all, Taking::nameAndKeep);
            group.settle();
            return enter(Event.Kind.RECEIVED, all);
        } catch (UncheckedIOException | IOException e) {
            throw notKept(e);
        }
    }

    private Receipt keep(Deposit deposit, Event.Kind kind, InputStream content) {
        var key = keys.findOrMake(deposit.caseRef());
        try (var incoming = store.begin()) {
            var taking = new Taking(deposit, key, incoming);
            taking.write(content);
            return enter(kind, List.of(taking.nameAndKeep())).getFirst();
        } catch (UncheckedIOException | IOException e) {
            throw notKept(e);
        }
    }

    private Taking begin(Handed file, BlobStore.Group group) {
        var key = keys.findOrMake(file.deposit().caseRef());
        try (var content = file.content().open()) {
            var taking = new Taking(file.deposit(), key, group.begin());
            taking.write(content);
            return taking;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Receipt> enter(Event.Kind kind, List<Taking> all) {
        var entries =
                ledger.append(all.stream().map(taking -> taking.event(kind)).toList());
        return IntStream.range(0, all.size())
                .mapToObj(place -> all.get(place).receipt(entries.get(place)))
                .toList();
    }

    private static VaultException notKept(Exception e) {
        return new VaultException("The file could not be kept: the disk is full or broken.", e);
    }

    /// Enters that somebody looks, and only then gives the file out. All of it is checked before its first byte
    /// is given out, by reading it twice; so nothing of it lies on a disk in the clear.
    public Shown show(Receipt receipt, String actorRef, Instant at, OutputStream sink) {
        return give(receipt, Event.of(Event.Kind.VIEWED, receipt.caseRef(), actorRef, at), sink);
    }

    /// Like [#show], for another reason than somebody's looking: to be exported, to be made into something else.
    public Shown give(Receipt receipt, Event reason, OutputStream sink) {
        var key = keys.find(receipt.caseRef());
        try (var blob = store.find(receipt.object()).orElse(null)) {
            if (blob == null || key.isEmpty()) {
                return new Shown.Gone();
            }
            if (!opens(receipt.facts(), blob, key.get())) {
                return new Shown.NotAuthentic();
            }
            ledger.append(reason.about(new Event.Subject(receipt.object(), blob.bytes(), null)));
            return pour(receipt, blob, key.get(), sink);
        } catch (IOException e) {
            throw new VaultException("The object cannot be read from its disk.", e);
        }
    }

    /// Whether the object has its name and opens to the content that was handed in.
    private static boolean opens(Facts facts, BlobStore.Blob blob, Identity key) throws IOException {
        var sealed = new HashedInput(blob.stream());
        var found = Seal.open(sealed, key, OutputStream.nullOutputStream());
        return sealed.digest().equals(object(facts)) && found.equals(promised(facts));
    }

    private static Shown pour(Receipt receipt, BlobStore.Blob blob, Identity key, OutputStream sink)
            throws IOException {
        var found = Seal.open(blob.stream(), key, sink);
        return found.equals(promised(receipt.facts()))
                ? new Shown.Whole(promised(receipt.facts()))
                : new Shown.NotAuthentic();
    }

    private static Digest object(Facts facts) {
        return new Digest(facts.findText("objectSha256").orElseThrow());
    }

    private static Unsealed.Authentic promised(Facts facts) {
        return new Unsealed.Authentic(
                new Digest(facts.findText("contentSha256").orElseThrow()),
                facts.findNumber("contentBytes").orElseThrow());
    }
}
