package org.safeconduct.vault.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/// Gathers small writes, since the channel below seals what it is given at once.
final class SealingStream extends OutputStream {
    private final WritableByteChannel channel;
    private final ByteBuffer gathered;

    SealingStream(WritableByteChannel channel, int size) {
        this.channel = channel;
        this.gathered = ByteBuffer.allocate(size);
    }

    @Override
    public void write(int letter) throws IOException {
        write(new byte[] {(byte) letter}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int part = Math.min(length - done, gathered.remaining());
            gathered.put(bytes, from + done, part);
            done += part;
            if (!gathered.hasRemaining()) {
                pass();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            pass();
            channel.close();
        }
    }

    private void pass() throws IOException {
        gathered.flip();
        while (gathered.hasRemaining()) {
            channel.write(gathered);
        }
        gathered.clear();
    }
}
