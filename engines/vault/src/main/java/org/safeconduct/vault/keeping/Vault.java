package org.safeconduct.vault.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
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

    /// What came of asking for an object.
    public sealed interface Shown {
        /// It was given out, all of it and unchanged.
        record Whole(Unsealed.Authentic content) implements Shown {}

        /// It is not what was handed in; nothing was given out.
        record NotAuthentic() implements Shown {}

        /// It is not in the store, or the key of its case was destroyed.
        record Gone() implements Shown {}
    }

    private static final int BUFFER = 256 * 1024;

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

    private Receipt keep(Deposit deposit, Event.Kind kind, InputStream content) {
        var key = keys.findOrMake(deposit.caseRef());
        try (var incoming = store.begin()) {
            var taken = seal(content, incoming, key);
            var facts = named(deposit.facts(), taken, incoming, key);
            incoming.keep(object(facts));
            return enter(deposit, kind, facts);
        } catch (IOException e) {
            throw new VaultException("The file could not be kept: the disk is full or broken.", e);
        }
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

    private static Unsealed.Authentic seal(InputStream content, BlobStore.Incoming incoming, Identity key)
            throws IOException {
        var plain = new HashingStream(Seal.onto(incoming.sink(), key.recipient()));
        try (plain) {
            var buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                plain.write(buffer, 0, read);
            }
        }
        return new Unsealed.Authentic(plain.digest(), plain.bytes());
    }

    /// The object is named by what the medium gives back, once that opens to what was taken: every byte of a sealed
    /// file is authenticated, so it can be no other file.
    private static Facts named(Facts known, Unsealed.Authentic taken, BlobStore.Incoming incoming, Identity key)
            throws IOException {
        try (var written = incoming.reread()) {
            var sealed = new HashedInput(written.stream());
            if (!Seal.open(sealed, key, OutputStream.nullOutputStream()).equals(taken)) {
                throw new VaultException("The disk does not give back what was written to it. The file was not kept.");
            }
            return known.with("contentSha256", taken.content().hex())
                    .with("contentBytes", taken.bytes())
                    .with("objectSha256", sealed.digest().hex())
                    .with("objectBytes", written.bytes());
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

    private Receipt enter(Deposit deposit, Event.Kind kind, Facts facts) {
        var salt = Receipt.newSalt();
        var commit = Digest.ofContent(Receipt.bound(facts, salt));
        long bytes = facts.findNumber("objectBytes").orElseThrow();
        var entry = ledger.append(Event.of(kind, deposit.caseRef(), deposit.actorRef(), deposit.at())
                .about(new Event.Subject(object(facts), bytes, commit)));
        return new Receipt(deposit.caseRef(), facts, salt, entry.seq());
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
