package org.safeconduct.app.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.app.TestDatabase;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.app.platform.folder.DataFolder;
import org.safeconduct.app.platform.postgres.Access;
import org.safeconduct.app.platform.postgres.Database;
import org.safeconduct.app.platform.postgres.EmbeddedPostgres;
import org.safeconduct.app.platform.postgres.Login;
import org.safeconduct.app.platform.strongroom.Strongroom;
import org.safeconduct.app.platform.strongroom.Unlocking;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.keeping.Receipt;
import org.safeconduct.vault.keeping.Vault.Deposit;
import org.safeconduct.vault.ledger.Event;

/// One folder backed up while somebody writes, and brought back into others.
class BackupTest {
    private static final Path DATA = TestDatabase.folder();
    private static final Path FILE = TestDatabase.folder().resolve("Понедельник.safeconduct");
    private static final Passphrase PASSPHRASE = Passphrase.of("correct horse battery".toCharArray());

    private static final String ENTRIES = """
            select string_agg(concat_ws(' ', id, at, actor, act, case_id, subject, route), '; ' order by id)
            from journal_entry""";

    private static Map<String, String> files = Map.of();
    private static String rows = "";
    private static @Nullable Receipt receipt;
    private static final byte[] LETTER = "Повестка".getBytes(StandardCharsets.UTF_8);

    @BeforeAll
    static void back_up() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(DATA)) {
            Access access = server.access();
            new Schema(server.database()).makeNewest();
            run(access, """
                    insert into journal_entry (actor, act, subject, route)
                    select case when n % 2 = 0 then gen_random_uuid() end, 'CASE_READ', gen_random_uuid(), '/справа/' || n
                    from generate_series(1, 500) n""");
            run(access, "select link_journal()");
            Files.createDirectories(DATA.resolve("vault/objects/ab"));
            Files.writeString(DATA.resolve("vault/objects/ab/abcd"), "Постановление");
            Files.write(DATA.resolve("vault/objects/ab/empty"), new byte[0]);
            Files.write(DATA.resolve("vault/objects/large"), new byte[200_000]);
            Files.createDirectories(DATA.resolve("keys"));
            Files.createDirectories(DATA.resolve("keys"));
            Files.writeString(DATA.resolve("keys/vault.key"), "key");
            try (var room = Strongroom.open(DATA, Unlocking.byKeyFile(), InstantSource.system())) {
                receipt = room.vault()
                        .receive(
                                new Deposit("case-1", "member-1", Instant.EPOCH, Facts.of(Map.of())),
                                new ByteArrayInputStream(LETTER));
                // Its entry is not signed for yet: a backup takes what waits as well.
                Backup.write(access, DATA, FILE, PASSPHRASE);
            }
            rows = ask(access, ENTRIES);
            files = tree(DATA.resolve("vault"));
        }
    }

    @AfterAll
    static void forget() throws IOException {
        Files.deleteIfExists(FILE);
    }

    @Test
    void the_same_rows_and_files_come_back_and_work_goes_on() throws Exception {
        Path target = TestDatabase.folder();
        assertThat(restore(FILE, target, PASSPHRASE)).isGreaterThanOrEqualTo(500);
        assertThat(tree(target.resolve("vault"))).isEqualTo(files);
        assertThat(target.resolve("keys/vault.key")).hasContent("key");
        assertThat(target.resolve("restoring")).doesNotExist();
        try (EmbeddedPostgres server = EmbeddedPostgres.start(target)) {
            assertThat(ask(server.access(), ENTRIES)).isEqualTo(rows);
            run(server.access(), "insert into journal_entry (act, subject) values ('CASE_READ', gen_random_uuid())");
            run(server.access(), "select link_journal()");
            assertThat(ask(server.access(), "select count(*) from journal_link"))
                    .isEqualTo("501");
        }
    }

    @Test
    void sealed_files_open_after_a_restore_and_a_new_ledger_names_the_old_one() {
        Path target = TestDatabase.folder();
        restore(FILE, target, PASSPHRASE);
        try (var room = Strongroom.open(target, Unlocking.byKeyFile(), InstantSource.system())) {
            var content = new ByteArrayOutputStream();
            room.vault().show(Objects.requireNonNull(receipt), "member-1", Instant.EPOCH, content);
            assertThat(content.toByteArray()).isEqualTo(LETTER);
            assertThat(room.earlier()).hasSize(1);
            assertThat(room.present().entry(0).event().kind()).isEqualTo(Event.Kind.RESTORED);
        }
    }

    @Test
    void keys_come_back_for_their_owner_alone() throws Exception {
        Path target = TestDatabase.folder();
        restore(FILE, target, PASSPHRASE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target.resolve("keys/vault.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_backup_is_one_moment_although_somebody_writes() throws Exception {
        Path data = TestDatabase.folder();
        Path file = data.resolveSibling(data.getFileName() + ".backup");
        var stop = new AtomicBoolean();
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data)) {
            new Schema(server.database()).makeNewest();
            Thread writer = Thread.ofPlatform().start(() -> write(server.access(), stop));
            Backup.write(server.access(), data, file, PASSPHRASE);
            stop.set(true);
            writer.join();
        }
        Path target = TestDatabase.folder();
        restore(file, target, PASSPHRASE);
        Files.delete(file);
        try (EmbeddedPostgres server = EmbeddedPostgres.start(target)) {
            assertThat(ask(
                            server.access(),
                            "select count(*) - (select count(*) from journal_unlinked) from journal_entry"))
                    .isEqualTo("0");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0001, 0.01, 0.2, 0.5, 0.8, 0.99, 0.99999})
    void a_flipped_bit_anywhere_is_found_and_nothing_is_restored(double place) throws Exception {
        Path damaged = copy();
        byte[] bytes = Files.readAllBytes(damaged);
        bytes[(int) (bytes.length * place)] ^= 1;
        Files.write(damaged, bytes);
        refused(damaged, PASSPHRASE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.3, 0.999})
    void a_file_that_was_cut_short_is_refused(double place) throws Exception {
        Path damaged = copy();
        byte[] bytes = Files.readAllBytes(damaged);
        Files.write(damaged, Arrays.copyOf(bytes, (int) (bytes.length * place)));
        refused(damaged, PASSPHRASE);
    }

    @Test
    void a_byte_too_many_is_refused() throws Exception {
        Path damaged = copy();
        Files.write(damaged, new byte[1], StandardOpenOption.APPEND);
        refused(damaged, PASSPHRASE);
    }

    @Test
    void another_passphrase_opens_nothing() throws Exception {
        assertThat(refused(FILE, Passphrase.of("correct horse barrel".toCharArray())))
                .contains("the passphrase is another");
    }

    @Test
    void damage_is_named_by_its_place() throws Exception {
        Path damaged = copy();
        byte[] bytes = Files.readAllBytes(damaged);
        bytes[bytes.length / 2] ^= 1;
        Files.write(damaged, bytes);
        assertThat(refused(damaged, PASSPHRASE)).containsPattern("damaged or cut short, at or before byte [\\d,]+ of");
    }

    @Test
    void a_folder_in_use_is_not_restored_into() throws Exception {
        Path target = TestDatabase.folder();
        Files.writeString(target.resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> restore(FILE, target, PASSPHRASE))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("is not empty");
        assertThat(target.resolve("letter.txt")).hasContent("mine");
    }

    @Test
    void a_restore_that_was_broken_off_is_done_again() throws Exception {
        Path target = TestDatabase.folder();
        Files.createDirectories(target.resolve("restoring/postgres/18"));
        Files.createDirectories(target.resolve("vault/objects"));
        restore(FILE, target, PASSPHRASE);
        assertThat(tree(target.resolve("vault"))).isEqualTo(files);
    }

    @Test
    void a_backup_replaces_no_other() {
        var nobody = new Login("nobody", "");
        var access = new Access(new Database("jdbc:postgresql://127.0.0.1:1/none", nobody, nobody), nobody);
        assertThatThrownBy(() -> Backup.write(access, DATA, FILE, PASSPHRASE))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("is there already");
    }

    @Test
    void a_short_passphrase_protects_nothing_and_is_refused() {
        assertThatThrownBy(() -> Passphrase.of("sesame".toCharArray())).hasMessageContaining("12 characters");
    }

    private static long restore(Path file, Path target, Passphrase passphrase) {
        try (DataFolder data = DataFolder.open(target)) {
            return Restore.into(data, file, passphrase);
        }
    }

    private static String refused(Path file, Passphrase passphrase) throws IOException {
        Path target = TestDatabase.folder();
        var refusal = catchThrowableOfType(CannotGoOn.class, () -> restore(file, target, passphrase));
        assertThat(refusal).isNotNull();
        try (Stream<Path> inside = Files.list(target)) {
            assertThat(inside.map(Path::getFileName).map(Path::toString)).containsExactly(DataFolder.LOCK);
        }
        return refusal.getMessage();
    }

    private static Path copy() throws IOException {
        Path copy = TestDatabase.folder().resolve("copy");
        return Files.copy(FILE, copy);
    }

    private static Map<String, String> tree(Path folder) throws IOException {
        var tree = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                var digest = Sha256.begin();
                digest.update(Files.readAllBytes(file));
                tree.put(folder.relativize(file).toString(), Sha256.end(digest));
            }
        }
        return tree;
    }

    private static void write(Access access, AtomicBoolean stop) {
        try (Connection connection =
                        access.administrator().connect(access.database().url());
                Statement statement = connection.createStatement()) {
            while (!stop.get()) {
                statement.execute("insert into journal_entry (act, subject) values ('CASE_READ', gen_random_uuid())");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Access access, String statement) throws SQLException {
        try (Connection connection =
                        access.administrator().connect(access.database().url());
                var running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    private static String ask(Access access, String question) throws SQLException {
        try (Connection connection =
                        access.administrator().connect(access.database().url());
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
