package org.safeconduct.vault.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Disk;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.ledger.Opened.Fault;
import org.safeconduct.vault.proof.Checkpoint;
import org.safeconduct.vault.proof.Tree;
import org.safeconduct.vault.proof.VerifierKey;

/// Reads a whole log and holds it against what was signed: every entry, every hash, every chain.
final class Recovery {
    /// Bundles that are read before their entries are laid in order; some megabytes.
    private static final int AT_ONCE = 16;

    private final LedgerFiles files;
    private final VerifierKey key;
    private final Tiles tiles;
    private final Edge edge = new Edge();
    private final Chains chains = new Chains();
    private final Bundle bundle = new Bundle();
    private final List<byte[]> waiting = new ArrayList<>();
    private Instant lastAt = Instant.EPOCH;
    private long strangeHash = -1;
    private long strangeLink = -1;
    private long size;
    private int torn;

    Recovery(LedgerFiles files, VerifierKey key) {
        this.files = files;
        this.key = key;
        this.tiles = new Tiles(files.folder());
    }

    /// What a log goes on with.
    ///
    /// @param waiting entries that no checkpoint covers yet
    record State(Tiles tiles, Edge edge, Chains chains, Bundle bundle, List<byte[]> waiting) {}

    State state() {
        return new State(tiles, edge, chains, bundle, waiting);
    }

    long size() {
        return size;
    }

    int torn() {
        return torn;
    }

    Instant lastAt() {
        return lastAt;
    }

    /// The first thing that is wrong, if anything is.
    Optional<Fault> findFault() {
        if (!Files.exists(files.mark())) {
            return Optional.of(Fault.of(Fault.Kind.MARK_MISSING));
        }
        if (!Files.exists(files.checkpoint())) {
            return Optional.of(Fault.of(Fault.Kind.ROLLED_BACK));
        }
        return checkpoint(files.mark())
                .map(mark -> findFault(List.of(mark)))
                .orElse(Optional.of(Fault.of(Fault.Kind.CHECKPOINT_FORGED)));
    }

    /// The same for a copy of the log.
    ///
    /// @param seen checkpoints that this log signed, from wherever they were kept
    Optional<Fault> findFault(List<Checkpoint> seen) {
        return checkpoint(files.checkpoint())
                .map(signed -> findFault(signed, seen))
                .orElse(Optional.of(Fault.of(Fault.Kind.CHECKPOINT_FORGED)));
    }

    private Optional<Fault> findFault(Checkpoint signed, List<Checkpoint> seen) {
        size = signed.size();
        if (seen.stream().anyMatch(earlier -> earlier.size() > size)) {
            return Optional.of(Fault.at(Fault.Kind.ROLLED_BACK, size));
        }
        return findFaultOfEntries()
                .or(() -> findFaultOfTree(signed))
                .or(() -> findFork(seen))
                .or(this::findFaultOfPending);
    }

    private Optional<Checkpoint> checkpoint(Path file) {
        return Files.exists(file) ? Checkpoint.read(Disk.read(file), key) : Optional.empty();
    }

    private Optional<Fault> findFaultOfEntries() {
        edge.reportTo(this::compare);
        long bundles = (size + TilePath.WIDTH - 1) / TilePath.WIDTH;
        for (long first = 0; first < bundles; first += AT_ONCE) {
            var paths = LongStream.range(first, Math.min(first + AT_ONCE, bundles))
                    .mapToObj(index -> TilePath.bundle(index, TilePath.width(0, index, size)))
                    .toList();
            readAtOnce(paths).forEach(this::take);
            if (edge.size() != Math.min(size, (first + paths.size()) * TilePath.WIDTH)) {
                return Optional.of(Fault.at(Fault.Kind.ENTRY_MISSING, edge.size()));
            }
        }
        return Optional.empty();
    }

    /// Bundles up to the first that is not whole, of which as many entries as there are.
    private List<Leaves> readAtOnce(List<TilePath> paths) {
        var read =
                paths.parallelStream().map(path -> Leaves.of(tiles.read(path))).toList();
        var whole = IntStream.range(0, paths.size())
                .filter(place ->
                        read.get(place).all().size() != paths.get(place).width())
                .findFirst();
        return whole.isPresent() ? read.subList(0, whole.getAsInt() + 1) : read;
    }

    private void take(Leaves leaves) {
        long first = edge.size();
        int strange = leaves.follow(chains, first);
        strangeLink = strange < 0 || strangeLink >= 0 ? strangeLink : first + strange;
        if (leaves.isFull()) {
            edge.add(leaves);
        } else {
            leaves.all().forEach(leaf -> edge.add(leaf.hash()));
            leaves.all().forEach(leaf -> bundle.add(leaf.entry()));
        }
        // The time is read where it is needed: of the last entry.
        if (edge.size() == size) {
            remember(leaves.all().getLast().entry());
        }
    }

    private void remember(byte[] entry) {
        lastAt = Entry.read(entry).map(found -> found.event().at()).orElse(lastAt);
    }

    private void compare(int level, long index, byte[] hashes) {
        var stored = tiles.find(TilePath.tile(level, index, hashes.length / Tree.HASH));
        int place = stored.map(tile -> Arrays.mismatch(tile, hashes)).orElse(0);
        if (place >= 0 && strangeHash < 0) {
            strangeHash = (index * TilePath.WIDTH + place / Tree.HASH) << (8 * level);
        }
    }

    private Optional<Fault> findFaultOfTree(Checkpoint signed) {
        for (int level = 0; level < edge.height(); level++) {
            if (edge.tile(level).length > 0) {
                compare(level, (size >> (8 * level)) / TilePath.WIDTH, edge.tile(level));
            }
        }
        if (!Digest.of(edge.root()).equals(signed.root())) {
            return Optional.of(
                    strangeHash < 0 ? Fault.of(Fault.Kind.FORKED) : Fault.at(Fault.Kind.ENTRY_ALTERED, strangeHash));
        }
        return firstOf(Fault.Kind.TREE_ALTERED, strangeHash).or(() -> firstOf(Fault.Kind.CHAIN_BROKEN, strangeLink));
    }

    private static Optional<Fault> firstOf(Fault.Kind kind, long index) {
        return index < 0 ? Optional.empty() : Optional.of(Fault.at(kind, index));
    }

    private Optional<Fault> findFork(List<Checkpoint> seen) {
        return seen.stream().allMatch(this::continues) ? Optional.empty() : Optional.of(Fault.of(Fault.Kind.FORKED));
    }

    private boolean continues(Checkpoint earlier) {
        return Digest.of(tiles.tree(size).root(earlier.size())).equals(earlier.root());
    }

    private Optional<Fault> findFaultOfPending() {
        var found = Pending.read(files.pending());
        torn = found.torn();
        long covered = found.entries().stream().filter(this::isCovered).count();
        var rest = found.entries().subList((int) covered, found.entries().size());
        return found.altered() || !rest.stream().allMatch(this::waits)
                ? Optional.of(Fault.at(Fault.Kind.PENDING_ALTERED, size + waiting.size()))
                : Optional.empty();
    }

    // The power went after the checkpoint and before the pending entries were cleared.
    private boolean isCovered(byte[] entry) {
        var seq = Facts.read(entry).map(facts -> facts.findNumber("seq").orElse(-1));
        return seq.filter(found -> found >= 0 && found < size)
                .filter(found -> Arrays.equals(tiles.leaf(found, size), Tree.leaf(entry)))
                .isPresent();
    }

    private boolean waits(byte[] entry) {
        remember(entry);
        long seq = size + waiting.size();
        waiting.add(entry);
        return Leaf.of(entry).follows(chains, seq, Tree.leaf(entry), 0);
    }
}
