package org.safeconduct.app.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.app.TestDatabase;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.app.platform.folder.DataFolder;
import org.safeconduct.app.platform.postgres.EmbeddedPostgres;
import org.safeconduct.app.platform.strongroom.BucketServer;
import org.safeconduct.app.platform.strongroom.Removal;
import org.safeconduct.app.platform.strongroom.Strongroom;
import org.safeconduct.app.platform.strongroom.Unlocking;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.keeping.Receipt;
import org.safeconduct.vault.keeping.Vault.Deposit;
import org.safeconduct.vault.keeping.Vault.Shown;

/// The backup of a house whose sealed objects lie in a bucket.
class BucketBackupTest {
    private static final Passphrase PASSPHRASE = Passphrase.of("correct horse battery".toCharArray());
    private static final byte[] LETTER = "Повестка".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void a_backup_carries_what_lies_in_a_bucket_and_is_refused_where_that_cannot_be_fetched() throws Exception {
        Path data = TestDatabase.folder();
        Path target = TestDatabase.folder();
        Receipt receipt;
        try (var server = new BucketServer();
                EmbeddedPostgres database = EmbeddedPostgres.start(data)) {
            new Schema(database.database()).makeNewest();
            new Removal(data, server.bucket("evidence")).run(BucketServer.keyFile(folder, "office"));
            try (var room = open(data)) {
                receipt = room.vault()
                        .receive(
                                new Deposit("case-1", "member-1", Instant.EPOCH, Facts.of(Map.of())),
                                new ByteArrayInputStream(LETTER));
            }
            Backup.write(database.access(), data, folder.resolve("whole"), PASSPHRASE);
            server.stop();
            assertThatThrownBy(() -> Backup.write(database.access(), data, folder.resolve("lacking"), PASSPHRASE))
                    .isInstanceOf(CannotGoOn.class)
                    .hasMessageContainingAll("cannot be fetched from their bucket", "cannot be reached");
            assertThat(folder.resolve("lacking")).doesNotExist();
        }
        try (DataFolder restored = DataFolder.open(target)) {
            Restore.into(restored, folder.resolve("whole"), PASSPHRASE);
        }
        assertThat(target.resolve("secrets/bucket.key")).doesNotExist();
        assertThat(Files.exists(target.resolve("vault/bucket.properties"))).isFalse();
        try (var room = open(target)) {
            var content = new ByteArrayOutputStream();
            assertThat(room.vault().show(receipt, "member-1", Instant.EPOCH, content))
                    .isInstanceOf(Shown.Whole.class);
            assertThat(content.toByteArray()).isEqualTo(LETTER);
        }
    }

    private static Strongroom open(Path data) {
        return Strongroom.open(data, Unlocking.byKeyFile(), InstantSource.system());
    }
}
