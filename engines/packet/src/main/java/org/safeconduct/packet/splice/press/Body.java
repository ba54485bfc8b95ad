package org.safeconduct.packet.splice.press;

import org.safeconduct.packet.splice.source.Store;

/// What stands between `stream` and `endstream`, as a window on where it lies already.
public record Body(Store store, long offset, long length) {

    public static Body of(byte[] bytes) {
        return new Body(new Store.InMemory(bytes), 0, bytes.length);
    }
}
