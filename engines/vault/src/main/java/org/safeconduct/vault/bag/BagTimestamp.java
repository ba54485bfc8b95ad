package org.safeconduct.vault.bag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.safeconduct.vault.bag.Verification.Anchor;
import org.safeconduct.vault.ledger.Entry;
import org.safeconduct.vault.ledger.Ledger;
import org.safeconduct.vault.proof.ProofFile;
import org.safeconduct.vault.proof.VerifierKey;
import org.safeconduct.vault.timestamp.Timestamps;
import org.safeconduct.vault.timestamp.Verdict;
import org.safeconduct.vault.timestamp.Verdict.Refused.Reason;

/// The ledger's timestamp in a bag, where the ledger has one.
///
/// One proof ties it to the case: that the last entry of the case that is old enough lies under the checkpoint
/// with the timestamp. That entry names the one before it, and so on to the first.
final class BagTimestamp {
    static final String FOLDER = "timestamp";
    private static final String ENTRY = "entry" + BagSeal.PROOF;

    private BagTimestamp() {}

    /// Writes nothing where no entry of the case is as old as the timestamp.
    static void write(Path folder, Ledger ledger, List<Entry> entries) throws IOException {
        var kept = Timestamps.of(ledger.folder()).latest();
        if (kept.isEmpty()) {
            return;
        }
        var note = Files.readAllBytes(kept.get().resolve(Timestamps.CHECKPOINT));
        var proof = entries.reversed().stream()
                .flatMap(entry -> ledger.proofUnder(note, entry.seq()).stream())
                .findFirst();
        if (proof.isPresent()) {
            Files.createDirectories(folder);
            Files.write(folder.resolve(ENTRY), proof.get().bytes());
            for (String name : Timestamps.FILES) {
                Files.copy(kept.get().resolve(name), folder.resolve(name));
            }
        }
    }

    /// Empty where the bag carries none, which is no fault.
    ///
    /// @param ledger the folder in a bag that was proved: each entry is known to follow the one before
    /// @param authorities PEM of whom the reader trusts, or empty to trust whom the house trusted
    static Optional<Anchor> check(Path ledger, VerifierKey key, Optional<byte[]> authorities, Instant at)
            throws IOException {
        var folder = ledger.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        var verdict = Timestamps.check(folder, authorities, at);
        int covered = covered(folder, Files.readAllLines(ledger.resolve("entries.jsonl")), key);
        return Optional.of(
                verdict instanceof Verdict.Anchored && covered == 0
                        ? new Anchor(new Verdict.Refused(Reason.OTHER_LEDGER), 0)
                        : new Anchor(verdict, covered));
    }

    /// How many entries of the case, from the first on, lie under the checkpoint with the timestamp.
    private static int covered(Path folder, List<String> entries, VerifierKey key) throws IOException {
        if (!Files.isRegularFile(folder.resolve(ENTRY))
                || !Files.isRegularFile(folder.resolve(Timestamps.CHECKPOINT))) {
            return 0;
        }
        var note = Files.readAllBytes(folder.resolve(Timestamps.CHECKPOINT));
        var proof = ProofFile.read(Files.readAllBytes(folder.resolve(ENTRY)))
                .filter(read -> Arrays.equals(read.checkpoint().getBytes(StandardCharsets.UTF_8), note));
        return IntStream.range(0, entries.size())
                .filter(place -> proof.flatMap(
                                read -> read.prove(entries.get(place).getBytes(StandardCharsets.UTF_8), key))
                        .isPresent())
                .map(place -> place + 1)
                .findFirst()
                .orElse(0);
    }
}
