package org.safeconduct.vault.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Disk;

/// Objects as files of one file system: `objects/`, with `incoming/` and `damaged/` beside it.
public final class FolderStore implements BlobStore {
    private final Path objects;
    private final Path incoming;
    private final Path damaged;

    public FolderStore(Path folder) {
        this.objects = folder.resolve("objects");
        this.incoming = folder.resolve("incoming");
        this.damaged = folder.resolve("damaged");
    }

    @Override
    public Incoming begin() throws IOException {
        Disk.createFolders(incoming);
        return new IncomingFile(Files.createTempFile(incoming, "", ".age"), this::name);
    }

    @Override
    public Group together() throws IOException {
        Disk.createFolders(incoming);
        return new FileGroup(incoming, this::place);
    }

    @Override
    public Optional<Blob> find(Digest id) throws IOException {
        var file = place(id);
        return Files.isRegularFile(file) ? Optional.of(FileBlob.open(file)) : Optional.empty();
    }

    @Override
    public Stream<Digest> list(Optional<Digest> last) throws IOException {
        return sorted(objects).stream()
                .flatMap(folder -> names(folder).stream())
                .flatMap(name -> Digest.find(name).stream())
                .filter(id -> last.isEmpty() || id.compareTo(last.get()) > 0);
    }

    @Override
    public void setAside(Digest id) throws IOException {
        Disk.createFolders(damaged);
        var aside = Files.createTempFile(damaged, id.hex() + "-", "");
        Files.move(place(id), aside, StandardCopyOption.ATOMIC_MOVE);
        Disk.syncFolder(damaged);
        Disk.syncFolder(Disk.folderOf(place(id)));
    }

    @Override
    public void discard(Digest id) throws IOException {
        if (Files.deleteIfExists(place(id))) {
            Disk.syncFolder(Disk.folderOf(place(id)));
        }
    }

    /// Deletes what interrupted deposits left behind, none of which was ever acknowledged, and answers how
    /// many.
    ///
    /// @param before younger ones may still be on their way in, from another machine too
    public int sweep(Instant before) throws IOException {
        int swept = 0;
        for (Path left : sorted(incoming)) {
            if (Files.getLastModifiedTime(left).toInstant().isBefore(before)) {
                Files.delete(left);
                swept++;
            }
        }
        return swept;
    }

    private void name(Path beside, Digest id) throws IOException {
        var file = place(id);
        Disk.createFolders(Disk.folderOf(file));
        if (!Files.exists(file)) {
            Disk.moveInto(file, beside);
        }
    }

    private Path place(Digest id) {
        return objects.resolve(id.hex().substring(0, 2)).resolve(id.hex());
    }

    private static List<String> names(Path folder) {
        try {
            return sorted(folder).stream()
                    .map(file -> String.valueOf(file.getFileName()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }
}
