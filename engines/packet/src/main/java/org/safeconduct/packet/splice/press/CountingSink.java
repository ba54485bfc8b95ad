package org.safeconduct.packet.splice.press;

import org.safeconduct.packet.splice.source.Store;

/// Knows how long the file would be.
final class CountingSink extends Sink {
    @Override
    void write(byte[] bytes, int length) {
        advance(length);
    }

    @Override
    void copy(Body body) {
        advance(body.length());
    }

    @Override
    public void release(Store store) {}
}
