package org.safeconduct.vault.keeping;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// An open file: a rename under its name does not change what it reads.
record FileBlob(FileChannel channel) implements BlobStore.Blob {
    static FileBlob open(Path file) throws IOException {
        return new FileBlob(FileChannel.open(file, StandardOpenOption.READ));
    }

    @Override
    public InputStream stream() throws IOException {
        channel.position(0);
        return new FilterInputStream(Channels.newInputStream(channel)) {
            @Override
            public void close() {
                // The blob is read a second time.
            }
        };
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
