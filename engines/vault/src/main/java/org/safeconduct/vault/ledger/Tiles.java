package org.safeconduct.vault.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.vault.Disk;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.proof.Tree;

/// Tiles and bundles on the disk.
///
/// They are the same for the same entries, so they are written in place: after a loss of power they are written
/// again from the pending entries, byte for byte.
final class Tiles {
    private static final int KEPT = 512;

    private final Path folder;
    private final Set<Path> unforced = new LinkedHashSet<>();
    private final Map<String, byte[]> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    Tiles(Path folder) {
        this.folder = folder;
    }

    Optional<byte[]> find(TilePath path) {
        var known = recent.get(path.toString());
        return known != null ? Optional.of(known) : load(path);
    }

    /// From the disk, and not remembered; from many threads.
    Optional<byte[]> read(TilePath path) {
        var file = folder.resolve(path.toString());
        return Files.isRegularFile(file) ? Optional.of(Disk.read(file)) : Optional.empty();
    }

    /// Written, and durable after [#force]. What is there already is left alone: the last signature may rest on it, and
    /// a
    /// kill while it is written anew would leave half of it.
    void write(TilePath path, byte[] content) {
        try {
            var file = folder.resolve(path.toString());
            if (!Arrays.equals(read(path).orElse(null), content)) {
                Disk.createFolders(Disk.folderOf(file));
                Files.write(file, content);
            }
            unforced.add(file);
            recent.put(path.toString(), content);
        } catch (IOException e) {
            throw new VaultException("The ledger cannot be written.", e);
        }
    }

    void force() {
        try {
            var folders = new HashSet<Path>();
            for (Path file : unforced) {
                try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                folders.add(Disk.folderOf(file));
            }
            for (Path written : folders) {
                Disk.syncFolder(written);
            }
            unforced.clear();
        } catch (IOException e) {
            throw new VaultException("The ledger cannot be made durable.", e);
        }
    }

    /// tlog-tiles lets the partial ones go once the full one is there.
    void dropPartials(TilePath full) {
        var partials = folder.resolve(full.partials());
        if (Files.isDirectory(partials)) {
            try (Stream<Path> files = Files.list(partials)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
                Files.delete(partials);
            } catch (IOException e) {
                throw new VaultException("The ledger cannot be tidied.", e);
            }
        }
    }

    /// The tree of a size, read from the tiles.
    Tree tree(long size) {
        return new Tree((height, index) -> hash(height, index, size));
    }

    byte[] leaf(long seq, long size) {
        return hash(0, seq, size);
    }

    private byte[] hash(int height, long index, long size) {
        int level = height / 8;
        long first = index << (height % 8);
        var path = TilePath.tile(level, first / TilePath.WIDTH, TilePath.width(level, first / TilePath.WIDTH, size));
        var tile = find(path).orElseThrow(() -> new VaultException("A tile of the ledger is missing: " + path));
        int from = (int) (first % TilePath.WIDTH) * Tree.HASH;
        var part = new byte[Tree.HASH << (height % 8)];
        System.arraycopy(tile, from, part, 0, part.length);
        return Tree.over(part);
    }

    private Optional<byte[]> load(TilePath path) {
        var content = read(path);
        content.ifPresent(found -> recent.put(path.toString(), found));
        return content;
    }
}
