package org.safeconduct.s3;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Disk;
import org.safeconduct.vault.keeping.BlobStore;

/// A sealed object in a file that is gone when this is closed, and when the program dies: where the system knows
/// files without a name it never has one.
record Staged(FileChannel channel) implements BlobStore.Blob {
    static Staged in(Path folder) throws IOException {
        Disk.createFolders(folder);
        return new Staged(FileChannel.open(
                folder.resolve(UUID.randomUUID() + ".age"),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE));
    }

    /// Begins again: what was in it is forgotten.
    OutputStream sink() throws IOException {
        channel.truncate(0);
        return new FilterOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() {
                // It is read next.
            }
        };
    }

    @Override
    public InputStream stream() throws IOException {
        channel.position(0);
        return new FilterInputStream(Channels.newInputStream(channel)) {
            @Override
            public void close() {
                // It is read again.
            }
        };
    }

    Digest digest() throws IOException {
        var sum = Digest.sha256();
        var buffer = new byte[1 << 16];
        try (var bytes = stream()) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                sum.update(buffer, 0, read);
            }
        }
        return Digest.of(sum.digest());
    }

    @Override
    public long bytes() throws IOException {
        return channel.size();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
