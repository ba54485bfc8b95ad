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
    private final FileChannel channel;
    private final ForcedStream sink;

    IncomingFile(Path beside, Function<Digest, Path> place) throws IOException {
        this.beside = beside;
        this.place = place;
        this.channel = FileChannel.open(beside, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.sink = new ForcedStream(channel);
    }

    @Override
    public OutputStream sink() {
        return sink;
    }

    @Override
    public BlobStore.Blob reread() throws IOException {
        sink.force();
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
        channel.close();
        Files.deleteIfExists(beside);
    }
}
