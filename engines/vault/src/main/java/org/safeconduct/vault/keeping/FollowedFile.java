package org.safeconduct.vault.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// A file that is read while it is written: each stretch as soon as it is on the medium, and never before.
record FollowedFile(FileChannel channel, ForcedStream written) implements BlobStore.Blob {
    @Override
    public InputStream stream() {
        return new InputStream() {
            private long at;
            private long forced;

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                if (length == 0) {
                    return 0;
                }
                if (at == forced) {
                    forced = written.awaitMoreThan(at);
                }
                int read = channel.read(ByteBuffer.wrap(into, from, (int) Math.min(length, forced - at)), at);
                at += Math.max(read, 0);
                return read == 0 ? -1 : read;
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
