package org.safeconduct.app.platform.strongroom;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.util.Iterator;
import java.util.Optional;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.s3.AccessKey;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Disk;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.keeping.BlobStore;
import org.safeconduct.vault.keeping.FolderStore;

/// Moves the sealed objects of a house from its folder into a bucket. Until the last one was read back from there,
/// the house is as it was; broken off at any moment, it is simply done again.
///
/// @param data the folder of a house that does not run
public record Removal(Path data, BucketAddress bucket) {
    /// Answers how many objects the bucket was seen to hold now.
    ///
    /// @param keyFile two lines: the id of the access key, then its secret
    /// @throws CannotGoOn in words for whoever asked for it
    public long run(Path keyFile) {
        var place = new Place(data);
        refuseAnother();
        try {
            var key = AccessKey.read(keyFile);
            long moved = copy(place, key);
            Disk.write(place.bucketKey(), (key.id() + "\n" + key.secret() + "\n").getBytes(StandardCharsets.UTF_8));
            bucket.write(place);
            putAside(place);
            return moved;
        } catch (VaultException e) {
            throw new CannotGoOn(e.getMessage() + " Nothing was taken away.", e);
        } catch (IOException e) {
            throw new CannotGoOn("The files in %s cannot be read.".formatted(place.objects()), e);
        }
    }

    private void refuseAnother() {
        BucketAddress.find(data).filter(present -> !present.equals(bucket)).ifPresent(present -> {
            throw new CannotGoOn(
                    "This house keeps its sealed files in %s. To move them on, make a backup, restore it into an empty folder"
                                    .formatted(present.words())
                            + " and run this command there.");
        });
    }

    private long copy(Place place, AccessKey key) throws IOException {
        var folder = new FolderStore(place.vault());
        long count = 0;
        // Asked for its list first, so that a bucket we may not use is known before anything is sent.
        try (var store = bucket.open(place, key);
                var _ = store.list(Optional.empty());
                var names = folder.list(Optional.empty())) {
            for (Iterator<Digest> each = names.iterator(); each.hasNext(); count++) {
                copy(each.next(), folder, store);
            }
        }
        return count;
    }

    private static void copy(Digest id, BlobStore from, BlobStore to) throws IOException {
        try (var object = from.find(id).orElseThrow();
                var incoming = to.begin()) {
            var content = new DigestInputStream(object.stream(), Digest.sha256());
            try (OutputStream sink = incoming.sink()) {
                content.transferTo(sink);
            }
            if (!Digest.of(content.getMessageDigest().digest()).equals(id)) {
                throw new VaultException("Object %s was altered; bring it back from a backup first.".formatted(id));
            }
            incoming.keep(id);
        }
    }

    private static void putAside(Place place) throws IOException {
        if (Files.isDirectory(place.objects())) {
            var aside = Files.createTempDirectory(place.vault(), "before-bucket-");
            Files.move(place.objects(), aside.resolve("objects"), StandardCopyOption.ATOMIC_MOVE);
            Disk.syncFolder(place.vault());
        }
    }
}
