package org.safeconduct.vault.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Disk;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.proof.Checkpoint;
import org.safeconduct.vault.proof.ConsistencyProof;
import org.safeconduct.vault.proof.ProofFile;
import org.safeconduct.vault.proof.SigningKey;
import org.safeconduct.vault.proof.Tree;
import org.safeconduct.vault.proof.VerifierKey;

/// One log, with one writer. Safe to use from many threads.
///
/// What [#append] answers is durable. When a write fails the log stops for good: what the disk holds is then
/// unknown, and opening it anew finds out.
public final class Ledger implements AutoCloseable {
    /// So many entries at most wait for a checkpoint, since they wait in memory.
    private static final int MOST_WAITING = 16_384;

    private final LedgerFiles files;
    private final SigningKey key;
    private final LedgerLock lock;
    private final Pending pending;
    private final Tiles tiles;
    private final Growth growth;
    private final Chains chains;
    private final List<byte[]> waiting;
    private final Log log;
    private Instant lastAt;
    private long signed;
    private boolean broken;

    private Ledger(LedgerFiles files, SigningKey key, LedgerLock lock, Recovery found) {
        this.files = files;
        this.key = key;
        this.lock = lock;
        this.pending = Pending.open(files.pending());
        this.tiles = found.state().tiles();
        this.growth = new Growth(tiles, found.state().edge(), found.state().bundle());
        this.chains = found.state().chains();
        this.waiting = found.state().waiting();
        this.log = new Log(tiles, waiting);
        this.lastAt = found.lastAt();
        this.signed = found.size();
    }

    /// Begins a log. The origin it has for ever is that of the key.
    ///
    /// @throws VaultException when there is one already
    public static Ledger create(LedgerFiles files, SigningKey key) {
        if (Files.exists(files.checkpoint()) || isMarked(files, key)) {
            throw new VaultException("There is a ledger already.");
        }
        var empty = new Checkpoint(key.open().name(), 0, Digest.of(new Edge().root()))
                .sign(key)
                .bytes();
        Disk.write(files.mark(), empty);
        Disk.write(files.checkpoint(), empty);
        return switch (open(files, key)) {
            case Opened.Ready ready -> ready.ledger();
            case Opened.Refused refused ->
                throw new VaultException(refused.fault().words());
        };
    }

    /// Reads all of it before anything is done with it.
    ///
    /// @throws VaultException when another program has it open
    public static Opened open(LedgerFiles files, SigningKey key) {
        var lock = LedgerLock.take(files);
        var found = new Recovery(files, key.open());
        var fault = found.findFault();
        if (fault.isPresent()) {
            lock.close();
            return new Opened.Refused(fault.get());
        }
        if (found.torn() > 0) {
            Pending.cut(files.pending(), found.torn());
        }
        return new Opened.Ready(new Ledger(files, key, lock, found), found.torn());
    }

    public Entry append(Event event) {
        return append(List.of(event)).getFirst();
    }

    /// Appends in order and answers when all of them are durable. Callers that come together share one wait for
    /// the disk.
    public List<Entry> append(List<Event> events) {
        var entries = new ArrayList<Entry>(events.size());
        guarded(() -> pending.force(write(events, entries)));
        return entries;
    }

    /// Signs for everything so far. Answers once the signature is durable, in the log and in the mark.
    public synchronized Checkpoint checkpoint() {
        if (!waiting.isEmpty()) {
            guarded(this::sign);
        }
        return Checkpoint.read(Disk.read(files.checkpoint()), key.open()).orElseThrow();
    }

    /// The proof that an entry is under the last checkpoint, with the checkpoint.
    ///
    /// @throws IllegalArgumentException for an entry that no checkpoint covers
    public synchronized ProofFile proof(long seq) {
        if (seq < 0 || seq >= signed) {
            throw new IllegalArgumentException("no checkpoint covers entry " + seq);
        }
        return new ProofFile(seq, tiles.tree(signed).inclusion(seq, signed), note());
    }

    /// The proof that an entry was under an earlier checkpoint already; empty where it was not.
    public synchronized Optional<ProofFile> proofUnder(byte[] earlier, long seq) {
        return Checkpoint.read(earlier, key.open())
                .filter(found -> seq < found.size() && found.size() <= signed)
                .map(found -> new ProofFile(
                        seq,
                        tiles.tree(signed).inclusion(seq, found.size()),
                        new String(earlier, StandardCharsets.UTF_8)));
    }

    /// The proof that the last checkpoint continues an earlier one.
    public synchronized ConsistencyProof consistency(long earlier) {
        if (earlier < 0 || earlier > signed) {
            throw new IllegalArgumentException("no checkpoint of size " + earlier);
        }
        return new ConsistencyProof(earlier, signed, tiles.tree(signed).consistency(earlier, signed));
    }

    public synchronized Entry entry(long seq) {
        return Entry.read(log.bytes(seq, signed)).orElseThrow();
    }

    /// Everything about a case, from its first entry on, without a gap.
    public synchronized List<Entry> listOf(String caseRef) {
        return chains.places(caseRef).mapToObj(this::entry).toList();
    }

    /// Everything there is so far, in order. Entries that come meanwhile are not in it.
    public Stream<Entry> list() {
        return LongStream.range(0, size()).mapToObj(this::entry);
    }

    /// Entries so far, pending ones included.
    public synchronized long size() {
        return signed + waiting.size();
    }

    public Path folder() {
        return files.folder();
    }

    public VerifierKey verifierKey() {
        return key.open();
    }

    @Override
    public synchronized void close() {
        pending.close();
        lock.close();
    }

    private synchronized long write(List<Event> events, List<Entry> entries) throws IOException {
        var written = new ArrayList<byte[]>(events.size());
        for (Event event : events) {
            if (event.at().isBefore(lastAt)) {
                written.add(place(Event.of(Event.Kind.CLOCK_WENT_BACK, Event.HOUSE, Event.HOUSE, event.at()))
                        .canonical());
            }
            var entry = place(event);
            written.add(entry.canonical());
            entries.add(entry);
        }
        long mark = pending.write(written);
        if (waiting.size() >= MOST_WAITING) {
            sign();
        }
        return mark;
    }

    private Entry place(Event event) {
        var entry = chains.next(event, size());
        var bytes = entry.canonical();
        if (bytes.length > Entry.MOST_BYTES) {
            throw new IllegalArgumentException("an entry holds handles and hashes, not texts");
        }
        chains.add(entry, Tree.leaf(bytes));
        waiting.add(bytes);
        lastAt = event.at();
        return entry;
    }

    // Entries first, then the signature, then the mark: a power cut in between leaves a log that is ahead of its mark,
    // never one behind.
    private void sign() throws IOException {
        waiting.forEach(growth::add);
        growth.settle();
        var note = new Checkpoint(key.open().name(), growth.size(), growth.root())
                .sign(key)
                .bytes();
        Disk.write(files.checkpoint(), note);
        Disk.write(files.mark(), note);
        signed = growth.size();
        waiting.clear();
        pending.clear();
        growth.dropPartials();
    }

    private String note() {
        return new String(Disk.read(files.checkpoint()), StandardCharsets.UTF_8);
    }

    private void guarded(Writing writing) {
        if (broken) {
            throw new VaultException("The ledger stopped after a failed write. Start again to have it checked.");
        }
        try {
            writing.run();
        } catch (IOException | VaultException e) {
            // After a failed fsync the pages may be gone and a second one succeed: never try again.
            broken = true;
            throw new VaultException("The ledger cannot be written, and stops.", e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private static boolean isMarked(LedgerFiles files, SigningKey key) {
        return Files.exists(files.mark())
                && Checkpoint.read(Disk.read(files.mark()), key.open())
                        .filter(mark -> mark.size() == 0)
                        .isEmpty();
    }
}
