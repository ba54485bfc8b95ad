package org.safeconduct.packet.splice.press;

import java.io.IOException;
import org.safeconduct.packet.splice.source.Store;

/// Where the bytes of a new file go, front to back.
public abstract sealed class Sink permits FileSink, CountingSink {
    private long position;

    /// How many bytes the file has so far.
    final long position() {
        return position;
    }

    final void advance(long length) {
        position += length;
    }

    abstract void write(byte[] bytes, int length) throws IOException;

    abstract void copy(Body body) throws IOException;

    /// Says that no more bodies come from a store.
    public abstract void release(Store store);

    /// A sink that only counts.
    public static Sink counting() {
        return new CountingSink();
    }
}
