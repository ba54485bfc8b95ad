package org.safeconduct.vault.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.safeconduct.vault.ledger.Opened.Fault;
import org.safeconduct.vault.proof.Checkpoint;
import org.safeconduct.vault.proof.VerifierKey;

/// Reads a log that is not ours to write: a copy on another machine, with nothing but its public key. Locks
/// nothing and changes nothing.
public final class Audit {
    private final Recovery found;
    private final Optional<Fault> fault;
    private final Log log;

    private Audit(Recovery found, List<Checkpoint> seen) {
        this.found = found;
        this.fault = found.findFault(seen);
        this.log = new Log(found.state().tiles(), found.state().waiting());
    }

    /// Reads all of it.
    ///
    /// @param folder of the log
    /// @param seen checkpoints that the log signed, as bags, outsiders or its mark hold them: only they show that
    ///     it was set back or forked by somebody who has its key
    public static Audit of(Path folder, VerifierKey key, List<Checkpoint> seen) {
        return new Audit(new Recovery(new LedgerFiles(folder, folder.resolve("no-mark")), key), seen);
    }

    /// The first thing that is wrong, if anything is.
    public Optional<Fault> findFault() {
        return fault;
    }

    /// Entries under the checkpoint.
    public long signed() {
        return found.size();
    }

    /// All entries, pending ones included; to be asked only where nothing is wrong.
    public Stream<Entry> list() {
        long size = found.size();
        return LongStream.range(0, size + found.state().waiting().size())
                .mapToObj(seq -> Entry.read(log.bytes(seq, size)).orElseThrow());
    }
}
