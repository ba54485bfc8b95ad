package org.safeconduct.s3;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.keeping.BlobStore;

/// Objects in one bucket: `objects/` under their names, `aside/` for what is not what its name says.
///
/// Where the store is down, slow or refuses us, each method ends with a [VaultException] that says which of them it
/// was, after a bounded number of attempts.
public final class S3Store implements BlobStore, AutoCloseable {
    private final S3Settings settings;
    private final Bucket bucket;

    public S3Store(S3Settings settings) {
        this.settings = settings;
        this.bucket = new Bucket(settings);
    }

    @Override
    public Incoming begin() throws IOException {
        return new StagedIncoming(bucket, Staged.in(settings.staging()));
    }

    /// Fetches it whole: what is put in its place afterwards does not change what is read.
    @Override
    public Optional<Blob> find(Digest id) throws IOException {
        return bucket.find(id).map(Blob.class::cast);
    }

    @Override
    public Stream<Digest> list(Optional<Digest> last) {
        return bucket.list(last);
    }

    @Override
    public void setAside(Digest id) {
        bucket.setAside(id);
    }

    @Override
    public void discard(Digest id) {
        bucket.delete(id);
    }

    @Override
    public void close() {
        bucket.close();
    }
}
