package org.safeconduct.vault.keeping;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.safeconduct.vault.Digest;

/// A file that gets its name when it is whole.
final class IncomingFile implements BlobStore.Incoming {
    private final Path beside;
    private final Naming naming;
    private final FileChannel channel;
    private final ForcedStream sink;

    /// Gives a file the name of its object.
    @FunctionalInterface
    interface Naming {
        void name(Path beside, Digest id) throws IOException;
    }

    IncomingFile(Path beside, Naming naming) throws IOException {
        this.beside = beside;
        this.naming = naming;
        this.channel = FileChannel.open(beside, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.sink = new ForcedStream(channel);
    }

    /// One that forces itself when it is closed.
    @Override
    public OutputStream sink() {
        return new FilterOutputStream(sink) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                sink.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                sink.force();
            }
        };
    }

    /// One that is forced together with others.
    ForcedStream sinkOfMany() {
        return sink;
    }

    @Override
    public Optional<BlobStore.Blob> follow() throws IOException {
        return Optional.of(new FollowedFile(FileChannel.open(beside, StandardOpenOption.READ), sink));
    }

    @Override
    public BlobStore.Blob reread() throws IOException {
        sink.force();
        return rereadForced();
    }

    BlobStore.Blob rereadForced() throws IOException {
        return FileBlob.open(beside);
    }

    @Override
    public void keep(Digest id) throws IOException {
        naming.name(beside, id);
    }

    @Override
    public void close() throws IOException {
        sink.giveUp();
        channel.close();
        Files.deleteIfExists(beside);
    }
}
