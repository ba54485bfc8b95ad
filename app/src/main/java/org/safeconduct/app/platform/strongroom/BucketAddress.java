package org.safeconduct.app.platform.strongroom;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.s3.AccessKey;
import org.safeconduct.s3.Endpoint;
import org.safeconduct.s3.Patience;
import org.safeconduct.s3.S3Settings;
import org.safeconduct.s3.S3Store;
import org.safeconduct.vault.Disk;

/// The bucket in which a house keeps its sealed objects, where an administrator chose one.
///
/// @param endpoint the address of the store, without the bucket
public record BucketAddress(URI endpoint, String bucket, String region) {
    /// What the house of a data folder uses; empty where its objects lie in the folder.
    public static Optional<BucketAddress> find(Path data) {
        var file = new Place(data).bucket();
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private static BucketAddress read(Path file) {
        var words = new Properties();
        try {
            words.load(new StringReader(new String(Disk.read(file), StandardCharsets.UTF_8)));
            return new BucketAddress(
                    URI.create(words.getProperty("endpoint", "")),
                    words.getProperty("bucket", ""),
                    words.getProperty("region", ""));
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotGoOn(
                    "The file %s does not say where the bucket is. Run 'safeconduct bucket' again.".formatted(file), e);
        }
    }

    void write(Place place) {
        var lines = new StringWriter();
        var words = new Properties();
        words.setProperty("endpoint", endpoint.toString());
        words.setProperty("bucket", bucket);
        words.setProperty("region", region);
        try {
            words.store(lines, "Where the sealed objects of this house lie");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Disk.write(place.bucket(), lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// Sends nothing yet.
    S3Store open(Place place, AccessKey key) {
        return new S3Store(
                new S3Settings(new Endpoint(endpoint, region), bucket, key, place.incoming(), Patience.usual()));
    }

    /// As in a sentence.
    public String words() {
        return "the bucket %s at %s".formatted(bucket, endpoint.getHost());
    }
}
