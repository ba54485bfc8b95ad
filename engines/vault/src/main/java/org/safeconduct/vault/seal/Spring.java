package org.safeconduct.vault.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import org.jspecify.annotations.Nullable;
import org.safeconduct.vault.VaultException;

/// A stream as the channel that the library wants, which remembers whether it was the disk that failed: a disk
/// that cannot be read is no sign that somebody altered a file.
final class Spring implements ReadableByteChannel {
    private final InputStream in;
    private @Nullable IOException failure;
    private boolean open = true;

    Spring(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(ByteBuffer buffer) throws IOException {
        try {
            return buffer.hasArray() ? readInto(buffer) : readThrough(buffer);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    void refuseIfBroken() {
        if (failure != null) {
            throw new VaultException("The sealed file cannot be read from its disk.", failure);
        }
    }

    private int readInto(ByteBuffer buffer) throws IOException {
        int read = in.read(buffer.array(), buffer.arrayOffset() + buffer.position(), buffer.remaining());
        buffer.position(buffer.position() + Math.max(read, 0));
        return read;
    }

    private int readThrough(ByteBuffer buffer) throws IOException {
        var copy = new byte[buffer.remaining()];
        int read = in.read(copy);
        buffer.put(copy, 0, Math.max(read, 0));
        return read;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        in.close();
    }
}
