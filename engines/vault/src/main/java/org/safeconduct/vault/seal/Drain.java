package org.safeconduct.vault.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/// A stream as the channel that the library wants, without a copy in between.
final class Drain implements WritableByteChannel {
    private final OutputStream out;
    private boolean open = true;

    Drain(OutputStream out) {
        this.out = out;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        int length = bytes.remaining();
        if (bytes.hasArray()) {
            out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), length);
            bytes.position(bytes.limit());
        } else {
            var copy = new byte[length];
            bytes.get(copy);
            out.write(copy);
        }
        return length;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        out.close();
    }
}
