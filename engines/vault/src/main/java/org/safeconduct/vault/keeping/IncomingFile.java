package org.safeconduct.vault.keeping;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Disk;

/// A file that gets its name when it is whole.
final class IncomingFile implements BlobStore.Incoming {
    private final Path beside;
    private final Function<Digest, Path> place;

    IncomingFile(Path beside, Function<Digest, Path> place) {
        this.beside = beside;
        this.place = place;
    }

    @Override
    public OutputStream sink() throws IOException {
        return Files.newOutputStream(beside);
    }

    @Override
    public BlobStore.Blob reread() throws IOException {
        try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return FileBlob.open(beside);
    }

    @Override
    public void keep(Digest id) throws IOException {
        var file = place.apply(id);
        Disk.createFolders(Disk.folderOf(file));
        if (!Files.exists(file)) {
            Disk.moveInto(file, beside);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(beside);
    }
}
