package org.safeconduct.app.platform.strongroom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.s3.S3Store;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.keeping.BlobStore;

/// The sealed objects of a house that keeps them in a bucket, for its backups to carry them all the same.
public record OutlyingObjects(Path data) {
    /// Takes one object after another.
    @FunctionalInterface
    public interface Taker {
        /// Reads all of it before it answers.
        ///
        /// @param name where it would lie in a data folder
        void take(String name, long bytes, InputStream sealed) throws IOException;
    }

    /// Fetches every object there is; none where they lie in the data folder.
    ///
    /// @throws CannotGoOn when one cannot be fetched
    public void fetch(Taker taker) throws IOException {
        if (!(new StoreDesk(new Place(data)).open() instanceof S3Store bucket)) {
            return;
        }
        try (bucket;
                var names = bucket.list(Optional.empty())) {
            for (Iterator<Digest> each = names.iterator(); each.hasNext(); ) {
                hand(bucket, each.next(), taker);
            }
        } catch (VaultException e) {
            throw new CannotGoOn(
                    "The sealed files cannot be fetched from their bucket, and a backup without them would be worth"
                            + " nothing: none was written. " + e.getMessage(),
                    e);
        }
    }

    private static void hand(BlobStore bucket, Digest id, Taker taker) throws IOException {
        try (var object = bucket.find(id)
                .orElseThrow(() -> new VaultException("Object " + id + " went away meanwhile. Try again."))) {
            var name = "vault/objects/%s/%s".formatted(id.hex().substring(0, 2), id.hex());
            taker.take(name, object.bytes(), object.stream());
        }
    }
}
