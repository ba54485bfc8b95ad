package org.safeconduct.s3;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.keeping.BlobStore;

/// An object that waits on this machine until its name is known, since a store of this kind has no rename.
record StagedIncoming(Bucket bucket, Staged staged) implements BlobStore.Incoming {
    @Override
    public OutputStream sink() throws IOException {
        return staged.sink();
    }

    @Override
    public BlobStore.Blob reread() {
        return new Lent(staged);
    }

    /// What was sent is fetched again before anyone is told that it is kept.
    @Override
    public void keep(Digest id) throws IOException {
        boolean sent = bucket.put(id, staged);
        boolean whole = false;
        try {
            whole = comesBack(id);
        } finally {
            if (sent && !whole) {
                bucket.delete(id);
            }
        }
        if (!whole) {
            throw new VaultException("The object store does not give back what was sent to it. The file was not kept.");
        }
    }

    private boolean comesBack(Digest id) throws IOException {
        try (var back = bucket.find(id).orElse(null)) {
            return back != null && back.digest().equals(id);
        }
    }

    @Override
    public void close() throws IOException {
        staged.close();
    }

    /// The same file, which stays open for being sent.
    private record Lent(Staged staged) implements BlobStore.Blob {
        @Override
        public InputStream stream() throws IOException {
            return staged.stream();
        }

        @Override
        public long bytes() throws IOException {
            return staged.bytes();
        }

        @Override
        public void close() {
            // Whoever began the object closes it.
        }
    }
}
