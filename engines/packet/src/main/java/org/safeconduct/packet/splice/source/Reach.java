package org.safeconduct.packet.splice.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/// Reads stretches of a store, each once: most objects lie beside the one read before.
final class Reach implements Closeable {
    /// Smaller files are read whole; it is quicker than finding one's way.
    private static final int WHOLE = 1 << 18;

    private static final int STRETCH = 1 << 12;

    private final @Nullable FileChannel channel;
    private final long size;
    private byte[] stretch;
    private long base;

    Reach(Store store) throws IOException {
        size = store.size();
        switch (store) {
            case Store.InMemory memory -> {
                channel = null;
                stretch = memory.bytes();
            }
            case Store.OnDisk disk -> {
                channel = disk.open();
                stretch = size <= WHOLE ? read(0, (int) size) : new byte[0];
            }
        }
    }

    long size() {
        return size;
    }

    /// At least `wanted` bytes from `at` on, fewer only at the end of the file.
    Slice from(long at, int wanted) throws IOException {
        if (at < 0 || at > size) {
            throw new DamagedException("a position lies outside the file");
        }
        var needed = (int) Math.min(wanted, size - at);
        if (at < base || at + needed > base + stretch.length) {
            stretch = read(at, (int) Math.min(Math.max(wanted, STRETCH), size - at));
            base = at;
        }
        return new Slice(stretch, (int) (at - base), stretch.length);
    }

    /// Whether a slice that [#from] gave goes to the end of the file.
    boolean endsFile(Slice slice, long at) {
        return at + slice.end() - slice.start() == size;
    }

    /// Exactly these bytes, not kept.
    byte[] read(long at, int length) throws IOException {
        var bytes = new byte[length];
        if (channel == null) {
            System.arraycopy(stretch, Math.toIntExact(at), bytes, 0, length);
            return bytes;
        }
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                throw new DamagedException("the file ends early");
            }
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
