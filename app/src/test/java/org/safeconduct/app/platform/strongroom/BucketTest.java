package org.safeconduct.app.platform.strongroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.keeping.FolderStore;
import org.safeconduct.vault.keeping.Receipt;
import org.safeconduct.vault.keeping.Vault.Deposit;
import org.safeconduct.vault.keeping.Vault.Shown;

/// A house whose sealed objects an administrator moves into a bucket.
class BucketTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final byte[] LETTER = "Повестка".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path data;

    @TempDir
    Path elsewhere;

    private BucketServer server;
    private Receipt first;

    @BeforeEach
    void a_house_with_one_file() throws IOException {
        server = new BucketServer();
        try (var room = open()) {
            first = deposit(room);
        }
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_house_nobody_named_a_bucket_for_keeps_objects_in_its_folder() {
        assertThat(new StoreDesk(new Place(data)).open()).isInstanceOf(FolderStore.class);
    }

    @Test
    void what_lay_in_the_folder_is_found_in_the_bucket() {
        assertThat(remove()).isEqualTo(1);
        assertThat(server.objects())
                .containsOnlyKeys("objects/" + first.object().hex());
        try (var room = open()) {
            assertThat(shown(room, first)).isEqualTo(LETTER);
        }
    }

    @Test
    void what_comes_later_is_kept_in_the_bucket_and_nowhere_else() throws IOException {
        remove();
        try (var room = open()) {
            var second = deposit(room);
            assertThat(server.objects())
                    .containsKey("objects/" + second.object().hex());
            assertThat(shown(room, second)).isEqualTo(LETTER);
        }
        assertThat(data.resolve("vault/objects")).doesNotExist();
        assertThat(Files.list(data.resolve("vault/incoming"))).isEmpty();
    }

    @Test
    void an_object_that_the_bucket_altered_is_not_given_out() {
        remove();
        server.spoil("objects/" + first.object().hex());
        try (var room = open()) {
            assertThat(room.vault().show(first, "member-1", NOON, new ByteArrayOutputStream()))
                    .isInstanceOf(Shown.NotAuthentic.class);
        }
    }

    @Test
    void objects_in_the_folder_beside_a_bucket_end_the_start_with_what_to_do() {
        server.bucket("evidence").write(new Place(data));
        assertThatThrownBy(this::open)
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContainingAll("the bucket evidence at 127.0.0.1", "Run 'safeconduct bucket'");
    }

    @Test
    void a_removal_that_was_broken_off_is_done_again() {
        server.bucket("evidence").write(new Place(data));
        assertThat(remove()).isEqualTo(1);
        try (var room = open()) {
            assertThat(shown(room, first)).isEqualTo(LETTER);
        }
    }

    @Test
    void an_address_that_was_lost_ends_the_start() throws IOException {
        remove();
        Files.delete(data.resolve("vault/bucket.properties"));
        assertThatThrownBy(this::open)
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("bucket.properties that names it is missing");
    }

    @Test
    void a_bucket_we_may_not_use_or_that_is_not_there_changes_nothing() throws IOException {
        unchangedAfter(new Removal(data, server.bucket("evidence")), "stranger", "refuses our access key");
        unchangedAfter(new Removal(data, server.bucket("elsewhere")), "office", "has no bucket named elsewhere");
        server.stop();
        unchangedAfter(new Removal(data, server.bucket("evidence")), "office", "cannot be reached");
    }

    @Test
    void an_altered_object_is_not_moved() throws IOException {
        var name = first.object().hex();
        var file = data.resolve("vault/objects/" + name.substring(0, 2) + "/" + name);
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        unchangedAfter(new Removal(data, server.bucket("evidence")), "office", "was altered");
        assertThat(server.objects()).isEmpty();
    }

    @Test
    void a_house_in_one_bucket_is_not_pointed_to_another() {
        remove();
        var other =
                new Removal(data, new BucketAddress(server.bucket("evidence").endpoint(), "other", "us-east-1"));
        assertThatThrownBy(() -> other.run(BucketServer.keyFile(elsewhere, "office")))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContainingAll("the bucket evidence at 127.0.0.1", "make a backup");
    }

    @Test
    void a_store_that_is_down_keeps_nothing_and_says_so() {
        remove();
        server.stop();
        try (var room = open()) {
            long entries = room.present().size();
            assertThatThrownBy(() -> deposit(room))
                    .isInstanceOf(VaultException.class)
                    .hasMessageContaining("cannot be reached");
            assertThat(room.present().size()).isEqualTo(entries);
        }
    }

    @Test
    void the_secret_lies_in_one_file_for_its_owner_alone() throws IOException {
        remove();
        var key = data.resolve("secrets/bucket.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        try (Stream<Path> all = Files.walk(data)) {
            assertThat(all.filter(Files::isRegularFile).filter(file -> !file.equals(key)))
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain(BucketServer.SECRET));
        }
    }

    private void unchangedAfter(Removal removal, String id, String words) throws IOException {
        assertThatThrownBy(() -> removal.run(BucketServer.keyFile(elsewhere, id)))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContainingAll(words, "Nothing was taken away.")
                .hasMessageNotContaining(BucketServer.SECRET);
        assertThat(data.resolve("vault/bucket.properties")).doesNotExist();
        assertThat(data.resolve("secrets/bucket.key")).doesNotExist();
        assertThat(StoreDesk.holdsFiles(data.resolve("vault/objects"))).isTrue();
    }

    private long remove() {
        return new Removal(data, server.bucket("evidence")).run(BucketServer.keyFile(elsewhere, "office"));
    }

    private Strongroom open() {
        return Strongroom.open(data, Unlocking.byKeyFile(), InstantSource.fixed(NOON));
    }

    private static Receipt deposit(Strongroom room) {
        return room.vault()
                .receive(
                        new Deposit("case-1", "member-1", NOON, Facts.of(Map.of("name", "letter.txt"))),
                        new ByteArrayInputStream(LETTER));
    }

    private static byte[] shown(Strongroom room, Receipt receipt) {
        var out = new ByteArrayOutputStream();
        assertThat(room.vault().show(receipt, "member-1", NOON, out)).isInstanceOf(Shown.Whole.class);
        return out.toByteArray();
    }
}
