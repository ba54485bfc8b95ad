package org.safeconduct.s3;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.VaultException;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// The calls to the store, each of which ends in its answer or in a sentence.
final class Bucket implements AutoCloseable {
    private static final String OBJECTS = "objects/";
    private static final String ASIDE = "aside/";
    private static final String OCTETS = "application/octet-stream";
    private static final int TAKEN = 412;

    /// What the protocol takes in one piece.
    private static final long LARGEST = 5L << 30;

    private final S3Settings settings;
    private final Faults faults;
    private final S3Client client;

    Bucket(S3Settings settings) {
        this.settings = settings;
        this.faults = new Faults(settings);
        this.client = Connection.open(settings);
    }

    /// Answers whether it was sent: false where something goes by that name already, which is left alone.
    boolean put(Digest id, Staged staged) throws IOException {
        long bytes = staged.bytes();
        if (bytes > LARGEST) {
            throw new VaultException("The file is larger than the 5 GB an object store takes. It was not kept.");
        }
        try {
            client.putObject(
                    put -> put.bucket(settings.bucket())
                            .key(key(id))
                            .ifNoneMatch("*")
                            .overrideConfiguration(patience(bytes)),
                    RequestBody.fromContentProvider(again(staged), bytes, OCTETS));
            return true;
        } catch (S3Exception e) {
            if (e.statusCode() == TAKEN) {
                return false;
            }
            throw faults.explain(e);
        } catch (SdkException e) {
            throw faults.explain(e);
        }
    }

    /// The whole object, or empty where there is none; a bucket that is not there is a fault.
    Optional<Staged> find(Digest id) throws IOException {
        var staged = Staged.in(settings.staging());
        boolean whole = false;
        try {
            client.getObject(
                    get -> get.bucket(settings.bucket()).key(key(id)).overrideConfiguration(patience(LARGEST)),
                    into(staged));
            whole = true;
            return Optional.of(staged);
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException e) {
            throw faults.explain(e);
        } finally {
            if (!whole) {
                staged.close();
            }
        }
    }

    /// The first page is fetched now, so that a store that is down never looks like an empty one.
    Stream<Digest> list(Optional<Digest> last) {
        var first = Optional.of(page(list -> last.map(Bucket::key).ifPresent(list::startAfter)));
        return Stream.iterate(first, Optional::isPresent, page -> page.flatMap(this::following))
                .flatMap(page -> page.orElseThrow().contents().stream())
                .flatMap(found -> Digest.find(found.key().substring(OBJECTS.length())).stream());
    }

    private Optional<ListObjectsV2Response> following(ListObjectsV2Response page) {
        return Optional.ofNullable(page.nextContinuationToken())
                .map(token -> page(list -> list.continuationToken(token)));
    }

    private ListObjectsV2Response page(Consumer<ListObjectsV2Request.Builder> from) {
        try {
            return client.listObjectsV2(
                    list -> from.accept(list.bucket(settings.bucket()).prefix(OBJECTS)));
        } catch (SdkException e) {
            throw faults.explain(e);
        }
    }

    /// Copied first and taken away after: an end in between leaves it twice and never lost.
    void setAside(Digest id) {
        try {
            client.copyObject(copy -> copy.sourceBucket(settings.bucket())
                    .sourceKey(key(id))
                    .destinationBucket(settings.bucket())
                    .destinationKey(ASIDE + id.hex() + "-" + UUID.randomUUID())
                    .overrideConfiguration(patience(LARGEST)));
        } catch (SdkException e) {
            throw faults.explain(e);
        }
        delete(id);
    }

    /// Does nothing where it is gone.
    void delete(Digest id) {
        try {
            client.deleteObject(delete -> delete.bucket(settings.bucket()).key(key(id)));
        } catch (SdkException e) {
            throw faults.explain(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static String key(Digest id) {
        return OBJECTS + id.hex();
    }

    private Consumer<AwsRequestOverrideConfiguration.Builder> patience(long bytes) {
        Duration attempt = settings.patience().forTransferOf(bytes);
        return with -> with.apiCallAttemptTimeout(attempt)
                .apiCallTimeout(attempt.multipliedBy(settings.patience().attempts()));
    }

    /// From the beginning for each attempt.
    private static ContentStreamProvider again(Staged staged) {
        return ContentStreamProvider.fromInputStreamSupplier(() -> {
            try {
                return staged.stream();
            } catch (IOException e) {
                throw new VaultException("The staging folder of the object store cannot be read.", e);
            }
        });
    }

    private static ResponseTransformer<GetObjectResponse, GetObjectResponse> into(Staged staged) {
        return (answer, body) -> {
            try (var sink = staged.sink()) {
                pour(body, sink);
            }
            long missing = answer.contentLength() - staged.bytes();
            if (missing != 0) {
                throw RetryableException.create("cut short by " + missing + " bytes");
            }
            return answer;
        };
    }

    /// A line that breaks is tried again; a full disk of ours is not.
    private static void pour(AbortableInputStream body, OutputStream sink) throws IOException {
        var buffer = new byte[1 << 16];
        for (int read = read(body, buffer); read >= 0; read = read(body, buffer)) {
            sink.write(buffer, 0, read);
        }
    }

    private static int read(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            throw RetryableException.create("broken off", e);
        }
    }
}
