package org.safeconduct.app.platform.strongroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.s3.AccessKey;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.keeping.BlobStore;
import org.safeconduct.vault.keeping.FolderStore;

/// Opens the one place where a house keeps its sealed objects: its folder, or the bucket that an administrator named.
record StoreDesk(Place place) {
    /// Opens no connection where no bucket was named, and none before something is asked for where one was.
    ///
    /// @throws CannotGoOn when objects lie in two places, or it is not known in which
    BlobStore open() {
        var bucket = BucketAddress.find(place.data());
        if (bucket.isEmpty()) {
            refuseLostAddress();
            return new FolderStore(place.vault());
        }
        refuseTwoPlaces(bucket.get());
        try {
            return bucket.get().open(place, AccessKey.read(place.bucketKey()));
        } catch (VaultException e) {
            throw new CannotGoOn(String.valueOf(e.getMessage()), e);
        }
    }

    private void refuseLostAddress() {
        if (Files.exists(place.bucketKey())) {
            throw new CannotGoOn(
                    "The sealed files of this house lie in a bucket, or were on their way there, but the file %s that names it"
                                    .formatted(place.bucket())
                            + " is missing. Run 'safeconduct bucket' with the same words as before.");
        }
    }

    private void refuseTwoPlaces(BucketAddress bucket) {
        if (holdsFiles(place.objects())) {
            throw new CannotGoOn(
                    "This house keeps its sealed files in %s, but the folder %s holds some too, and those would not be found."
                                    .formatted(bucket.words(), place.objects())
                            + " Run 'safeconduct bucket' with the same words as before: it copies them into the bucket,"
                            + " reads each back, and then puts the folder aside.");
        }
    }

    static boolean holdsFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            return inside.anyMatch(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
