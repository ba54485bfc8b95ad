package org.safeconduct.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.keeping.FolderStore;
import org.safeconduct.vault.keeping.Scrub;
import org.safeconduct.vault.ledger.Audit;
import org.safeconduct.vault.ledger.Entry;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.proof.Checkpoint;
import org.safeconduct.vault.proof.VerifierKey;
import org.safeconduct.vault.timestamp.Timestamps;
import org.safeconduct.vault.timestamp.Verdict;

/// A copy of a whole vault and its ledgers, looked at without database and without any secret.
///
/// @param seen files with checkpoints that were kept elsewhere
/// @param authorities PEM of whom the reader trusts in questions of time
record VaultCopy(Path folder, List<VerifierKey> keys, List<Path> seen, Optional<byte[]> authorities) {
    /// What was found out.
    ///
    /// @param faults sentences, none where all is well
    /// @param anchors for each ledger what outsiders say about its age
    record Report(List<String> faults, long entries, long objects, long clockWentBack, List<String> anchors) {}

    static boolean is(Path folder) {
        return Files.isDirectory(folder.resolve("ledger"));
    }

    Report examine() {
        var faults = new ArrayList<String>();
        var entries = new ArrayList<Entry>();
        for (Path ledger : ledgers()) {
            examine(ledger, faults).ifPresent(audit -> audit.list().forEach(entries::add));
        }
        if (Files.exists(folder.resolve("vault/bucket.properties"))
                && !Files.isDirectory(folder.resolve("vault/objects"))) {
            faults.add(
                    "The sealed files of this house lie in a bucket and cannot be looked at from here. Restore a backup"
                            + " of it into an empty folder, and verify that.");
        }
        // By a ledger that lies an object can be neither missed nor found.
        long objects = faults.isEmpty() ? scrub(entries, faults) : 0;
        long back = entries.stream()
                .filter(entry -> entry.event().kind() == Event.Kind.CLOCK_WENT_BACK)
                .count();
        var anchors = ledgers().stream().map(this::anchor).toList();
        return new Report(faults, entries.size(), objects, back, anchors);
    }

    private Optional<Audit> examine(Path ledger, List<String> faults) {
        var name = folder.relativize(ledger);
        var key = keys.stream().filter(known -> isOf(ledger, known)).findFirst();
        if (key.isEmpty()) {
            faults.add("%s is not signed by a key that you gave.".formatted(name));
            return Optional.empty();
        }
        var audit = Audit.of(ledger, key.get(), checkpoints(ledger, key.get()));
        audit.findFault().ifPresent(fault -> faults.add(name + ": " + fault.words()));
        return audit.findFault().isPresent() ? Optional.empty() : Optional.of(audit);
    }

    private String anchor(Path ledger) {
        var name = folder.relativize(ledger);
        var latest = Timestamps.of(ledger).latest();
        if (latest.isEmpty()) {
            return "%s: not anchored.".formatted(name);
        }
        var signed = keys.stream()
                .filter(key -> isOf(ledger, key))
                .flatMap(
                        key -> read(latest.get().resolve(Timestamps.CHECKPOINT))
                                .flatMap(note -> Checkpoint.read(note, key))
                                .stream())
                .findFirst();
        var verdict = signed.isEmpty()
                ? new Verdict.Refused(Verdict.Refused.Reason.OTHER_LEDGER)
                : Timestamps.check(latest.get(), authorities, Instant.now());
        return switch (verdict) {
            case Verdict.Anchored anchored ->
                "%s, its first %d entries: %s."
                        .formatted(name, signed.orElseThrow().size(), anchored.words());
            case Verdict.Refused refused -> "%s: not anchored. %s".formatted(name, refused.words());
        };
    }

    private static boolean isOf(Path ledger, VerifierKey key) {
        return read(ledger.resolve("checkpoint"))
                .flatMap(note -> Checkpoint.read(note, key))
                .isPresent();
    }

    /// A checkpoint with a timestamp is one that somebody saw, and has to be of this ledger as any other.
    private List<Checkpoint> checkpoints(Path ledger, VerifierKey key) {
        var stamped = Timestamps.of(ledger).latest().map(place -> place.resolve(Timestamps.CHECKPOINT));
        return Stream.of(seen.stream(), inside("marks").stream(), stamped.stream())
                .flatMap(files -> files)
                .flatMap(file -> read(file).stream())
                .flatMap(note -> Checkpoint.read(note, key).stream())
                .toList();
    }

    private long scrub(List<Entry> entries, List<String> faults) {
        var whole = new ArrayList<Digest>();
        new Scrub(new FolderStore(folder.resolve("vault")), entries.stream())
                .run(Optional.empty(), new Scrub.Listener() {
                    @Override
                    public void whole(Digest object) {
                        whole.add(object);
                    }

                    @Override
                    public void damaged(Scrub.Damage damage) {
                        faults.add(damage.words());
                    }
                });
        return whole.size();
    }

    /// One ledger, or numbered ones: a restored backup begins the next.
    private List<Path> ledgers() {
        var numbered = inside("ledger").stream()
                .filter(ledger -> String.valueOf(ledger.getFileName()).matches("[0-9]+"))
                .toList();
        return numbered.isEmpty() ? List.of(folder.resolve("ledger")) : numbered;
    }

    private List<Path> inside(String name) {
        var inside = folder.resolve(name);
        if (!Files.isDirectory(inside)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(inside)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
