package org.safeconduct.vault.keeping;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Disk;

/// Files that wait for the disk together: once for what is in them, and once for their names.
final class FileGroup implements BlobStore.Group {
    private final Path folder;
    private final Function<Digest, Path> place;
    private final Optional<Medium> medium;
    private final Queue<IncomingFile> files = new ConcurrentLinkedQueue<>();
    private final Set<Path> renamedIn = ConcurrentHashMap.newKeySet();

    /// @param folder where the files lie until they have names
    FileGroup(Path folder, Function<Digest, Path> place) throws IOException {
        this(folder, place, Medium.of(folder));
    }

    FileGroup(Path folder, Function<Digest, Path> place, Optional<Medium> medium) {
        this.folder = folder;
        this.place = place;
        this.medium = medium;
    }

    @Override
    public BlobStore.Incoming begin() throws IOException {
        var file = new IncomingFile(Files.createTempFile(folder, "", ".age"), this::name);
        files.add(file);
        return new OneOfMany(file);
    }

    @Override
    public void force() throws IOException {
        if (medium.isPresent()) {
            medium.get().force();
        }
        for (IncomingFile file : files) {
            if (medium.isPresent()) {
                file.sinkOfMany().forcedTogether();
            } else {
                file.sinkOfMany().force();
            }
        }
    }

    @Override
    public void settle() throws IOException {
        if (medium.isPresent()) {
            medium.get().force();
        } else {
            sync(renamedIn);
        }
    }

    @Override
    public void close() throws IOException {
        for (IncomingFile file : files) {
            file.close();
        }
        if (medium.isPresent()) {
            medium.get().close();
        }
    }

    private void name(Path beside, Digest id) throws IOException {
        var file = place.apply(id);
        var parent = Disk.folderOf(file);
        Disk.makeFolders(parent);
        if (!Files.exists(file)) {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        }
        // Another group may have made the folder and not have forced it yet.
        renamedIn.add(parent);
        renamedIn.add(Disk.folderOf(parent));
    }

    private static void sync(Collection<Path> folders) throws IOException {
        for (Path folder : folders) {
            Disk.syncFolder(folder);
        }
    }

    /// Neither forced nor closed by itself.
    private record OneOfMany(IncomingFile file) implements BlobStore.Incoming {
        @Override
        public OutputStream sink() {
            return file.sinkOfMany();
        }

        @Override
        public BlobStore.Blob reread() throws IOException {
            return file.rereadForced();
        }

        @Override
        public void keep(Digest id) throws IOException {
            file.keep(id);
        }

        @Override
        public void close() {
            // With the group.
        }
    }
}
