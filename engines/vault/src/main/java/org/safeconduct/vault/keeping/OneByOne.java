package org.safeconduct.vault.keeping;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A group in a store that has no way of making many objects last at once: each does for itself.
record OneByOne(BlobStore store, Queue<BlobStore.Incoming> begun) implements BlobStore.Group {
    static OneByOne in(BlobStore store) {
        return new OneByOne(store, new ConcurrentLinkedQueue<>());
    }

    @Override
    public BlobStore.Incoming begin() throws IOException {
        var incoming = store.begin();
        begun.add(incoming);
        return incoming;
    }

    @Override
    public void force() {
        // Reading an object back forces it.
    }

    @Override
    public void settle() {
        // Keeping an object settles it.
    }

    @Override
    public void close() throws IOException {
        for (BlobStore.Incoming incoming : begun) {
            incoming.close();
        }
    }
}
