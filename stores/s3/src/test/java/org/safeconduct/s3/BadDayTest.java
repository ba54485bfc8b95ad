package org.safeconduct.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.s3.StoreContract.NAME;
import static org.safeconduct.s3.StoreContract.SEALED;
import static org.safeconduct.s3.StoreContract.keep;
import static org.safeconduct.s3.StoreContract.names;
import static org.safeconduct.s3.StoreContract.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.keeping.BlobStore;

/// The store is down, slow, strange or not ours: each ends soon and in a sentence of its own, and nothing is
/// acknowledged that is not there.
class BadDayTest {
    private static final byte[] LARGE = large();
    private static final Digest LARGE_NAME = Digest.ofContent(LARGE);

    private static Server server;

    @TempDir
    Path staging;

    private String bucket;
    private Line line;
    private S3Store store;

    @BeforeAll
    static void start() throws Exception {
        server = Server.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void connect() throws IOException {
        bucket = "day-" + Integer.toHexString(staging.hashCode());
        server.makeBucket(bucket);
        line = Line.to(server.endpoint());
        store = new S3Store(Server.at(line.endpoint(), bucket, staging));
    }

    @AfterEach
    void disconnect() {
        store.close();
        line.close();
    }

    @Test
    void a_store_that_is_down_is_named() {
        line.close();
        assertSaid(() -> keep(store, SEALED), "127.0.0.1 cannot be reached");
        assertSaid(() -> store.find(NAME), "cannot be reached");
        assertSaid(() -> store.discard(NAME), "cannot be reached");
        assertSaid(() -> store.setAside(NAME), "cannot be reached");
    }

    @Test
    void a_walk_through_a_store_that_is_down_does_not_look_like_an_empty_store() {
        line.close();
        assertSaid(() -> names(store, Optional.empty()), "cannot be reached");
    }

    @Test
    void a_store_that_never_answers_is_given_up_after_the_attempts_it_has() {
        line.silence();
        try (var hasty = hasty()) {
            assertSaid(() -> hasty.find(NAME), "does not answer in time");
            assertThat(line.calls()).isEqualTo(2);
        }
    }

    @Test
    void what_is_sent_to_a_store_that_never_answers_is_not_acknowledged() {
        line.silence();
        try (var hasty = hasty()) {
            assertSaid(() -> keep(hasty, SEALED), "does not answer in time");
        }
        assertThat(server.count(bucket, "objects/")).isZero();
    }

    @Test
    void a_wrong_secret_is_said_to_be_one() {
        var wrong = new AccessKey(Server.KEY.id(), "not the secret");
        var settings = new S3Settings(new Endpoint(line.endpoint(), "us-east-1"), bucket, wrong, staging, Server.SHORT);
        try (var stranger = new S3Store(settings)) {
            assertSaid(() -> keep(stranger, SEALED), "refuses our access key. Check the key file");
            assertSaid(() -> stranger.find(NAME), "refuses our access key");
            assertSaid(() -> names(stranger, Optional.empty()), "refuses our access key");
        }
    }

    @Test
    void a_bucket_that_is_not_there_is_no_empty_bucket() {
        try (var nowhere = new S3Store(Server.at(line.endpoint(), "nowhere", staging))) {
            assertSaid(() -> nowhere.find(NAME), "has no bucket named nowhere");
            assertSaid(() -> keep(nowhere, SEALED), "has no bucket named nowhere");
            assertSaid(() -> names(nowhere, Optional.empty()), "has no bucket named nowhere");
        }
    }

    @Test
    void a_connection_cut_while_fetching_is_tried_again() throws IOException {
        server.put(bucket, "objects/" + LARGE_NAME.hex(), LARGE);
        line.cut(1, 100_000);
        assertThat(read(store, LARGE_NAME)).isEqualTo(LARGE);
        assertThat(line.calls()).isEqualTo(2);
    }

    @Test
    void a_connection_cut_each_time_gives_no_part_of_the_object() {
        server.put(bucket, "objects/" + LARGE_NAME.hex(), LARGE);
        line.cut(Integer.MAX_VALUE, 100_000);
        assertSaid(() -> store.find(LARGE_NAME), "broke the connection off");
    }

    @Test
    void a_connection_cut_before_the_answer_keeps_the_object_once() throws IOException {
        line.cut(1, 1);
        keep(store, LARGE);
        assertThat(read(store, LARGE_NAME)).isEqualTo(LARGE);
        assertThat(server.count(bucket, "")).isEqualTo(1);
    }

    @Test
    void other_bytes_under_the_name_are_neither_overwritten_nor_acknowledged() {
        server.put(bucket, "objects/" + NAME.hex(), new byte[] {1});
        assertSaid(() -> keep(store, SEALED), "does not give back what was sent to it");
        assertThat(server.count(bucket, "objects/")).isEqualTo(1);
    }

    @Test
    void what_comes_back_under_a_wrong_name_is_taken_away_again() throws IOException {
        try (BlobStore.Incoming incoming = store.begin()) {
            StoreContract.write(incoming, SEALED);
            assertSaid(() -> incoming.keep(LARGE_NAME), "does not give back what was sent to it");
        }
        assertThat(server.count(bucket, "")).isZero();
    }

    @Test
    void nothing_stays_behind_on_this_machine() throws IOException {
        keep(store, SEALED);
        read(store, NAME);
        line.close();
        assertSaid(() -> store.find(NAME), "cannot be reached");
        try (var left = Files.list(staging)) {
            assertThat(left).isEmpty();
        }
    }

    /// For a store whose answer is not awaited.
    private S3Store hasty() {
        var patience = new Patience(Duration.ofSeconds(5), Duration.ofMillis(300), 1 << 20, 2);
        return new S3Store(
                new S3Settings(new Endpoint(line.endpoint(), "us-east-1"), bucket, Server.KEY, staging, patience));
    }

    private static void assertSaid(ThrowingCallable call, String words) {
        assertThatThrownBy(call).isInstanceOf(VaultException.class).hasMessageContaining(words);
    }

    private static byte[] large() {
        var bytes = new byte[1 << 20];
        new Random(4).nextBytes(bytes);
        return bytes;
    }
}
