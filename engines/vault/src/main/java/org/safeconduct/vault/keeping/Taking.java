package org.safeconduct.vault.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.keeping.Vault.Deposit;
import org.safeconduct.vault.ledger.Entry;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.seal.Identity;
import org.safeconduct.vault.seal.Seal;
import org.safeconduct.vault.seal.Seal.Unsealed;

/// One file on its way in: it is sealed and written, read back and named, kept, and entered, in this order.
final class Taking {
    private static final int BUFFER = 64 * 1024;
    /// A file longer than this is read back while it is still written.
    private static final long LONG = 16L << 20;

    private final Deposit deposit;
    private final Identity key;
    private final BlobStore.Incoming incoming;
    private final String salt = Receipt.newSalt();
    /// The reading back of a long file, on its own thread.
    private @Nullable CompletableFuture<Reread> behind;
    private @Nullable Unsealed taken;
    private Facts facts;

    /// What the medium gave back.
    private record Reread(Unsealed content, Digest object, long bytes) {}

    Taking(Deposit deposit, Identity key, BlobStore.Incoming incoming) {
        this.deposit = deposit;
        this.key = key;
        this.incoming = incoming;
        this.facts = deposit.facts();
    }

    void write(InputStream content) throws IOException {
        var plain = new HashingStream(Seal.onto(incoming.sink(), key.recipient()));
        try (plain) {
            var buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                plain.write(buffer, 0, read);
                if (behind == null && plain.bytes() > LONG) {
                    behind = incoming.follow().map(this::startReading).orElse(null);
                }
            }
        }
        taken = new Unsealed.Authentic(plain.digest(), plain.bytes());
    }

    /// The object is named by what the medium gives back, once that opens to what was taken: every byte of a sealed
    /// file is authenticated, so it can be no other file.
    private void name() throws IOException {
        var found = behind == null ? reread(incoming.reread()) : joined(behind);
        if (!(found.content() instanceof Unsealed.Authentic content) || !content.equals(taken)) {
            throw new VaultException("The disk does not give back what was written to it. The file was not kept.");
        }
        facts = facts.with("contentSha256", content.content().hex())
                .with("contentBytes", content.bytes())
                .with("objectSha256", found.object().hex())
                .with("objectBytes", found.bytes());
    }

    Taking nameAndKeep() {
        try {
            name();
            incoming.keep(object());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Event event(Event.Kind kind) {
        long bytes = facts.findNumber("objectBytes").orElseThrow();
        return Event.of(kind, deposit.caseRef(), deposit.actorRef(), deposit.at())
                .about(new Event.Subject(object(), bytes, Digest.ofContent(Receipt.bound(facts, salt))));
    }

    Receipt receipt(Entry entry) {
        return new Receipt(deposit.caseRef(), facts, salt, entry.seq());
    }

    private Digest object() {
        return new Digest(facts.findText("objectSha256").orElseThrow());
    }

    private CompletableFuture<Reread> startReading(BlobStore.Blob written) {
        return CompletableFuture.supplyAsync(
                () -> reread(written),
                task -> Thread.ofPlatform().daemon().name("reading back").start(task));
    }

    private Reread reread(BlobStore.Blob written) {
        try (written) {
            var sealed = new HashedInput(written.stream());
            var content = Seal.open(sealed, key, OutputStream.nullOutputStream());
            return new Reread(content, sealed.digest(), written.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reread joined(CompletableFuture<Reread> behind) throws IOException {
        try {
            return behind.join();
        } catch (CompletionException e) {
            throw new IOException(e);
        }
    }
}
