package org.safeconduct.vault.keeping;

import java.io.IOException;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.VaultException;

/// Puts the true bytes back from a second store. What lay in their place is set aside and never deleted.
public final class Repair {
    private final BlobStore store;
    private final BlobStore second;

    public Repair(BlobStore store, BlobStore second) {
        this.store = store;
        this.second = second;
    }

    /// Whether the object is whole now. It is not where the second store lacks it or has it damaged as well;
    /// then all is left as it was.
    public boolean mend(Digest object) {
        try (var copy = second.find(object).orElse(null);
                var incoming = store.begin()) {
            if (copy == null || !copied(copy, incoming, object)) {
                return false;
            }
            setAside(object);
            incoming.keep(object);
            return true;
        } catch (IOException e) {
            throw new VaultException("The object cannot be repaired: a store cannot be read or written.", e);
        }
    }

    private static boolean copied(BlobStore.Blob copy, BlobStore.Incoming incoming, Digest object) throws IOException {
        try (var sink = incoming.sink()) {
            copy.stream().transferTo(sink);
        }
        try (var written = incoming.reread()) {
            return new HashedInput(written.stream()).digest().equals(object);
        }
    }

    private void setAside(Digest object) throws IOException {
        boolean occupied;
        try (var damaged = store.find(object).orElse(null)) {
            occupied = damaged != null;
        }
        if (occupied) {
            store.setAside(object);
        }
    }
}
