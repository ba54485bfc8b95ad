package org.safeconduct.app.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.TestDatabase;
import org.safeconduct.app.platform.folder.DataFolder;

/// Starts after ends that nobody chose.
class RemainsTest {
    private static final Path DATA = TestDatabase.folder();

    @Test
    void a_row_that_was_promised_outlives_a_kill_of_the_server() throws Exception {
        var first = EmbeddedPostgres.start(DATA);
        EmbeddedPostgresTest.run(
                first.database(), first.database().owner(), "create table if not exists promised as select 1 as one");
        Command.signal("KILL", first.process());
        first.close();
        try (var second = EmbeddedPostgres.start(DATA)) {
            assertThat(EmbeddedPostgresTest.ask(
                            second.database(), second.database().owner(), "select one from promised"))
                    .isEqualTo("1");
        }
    }

    @Test
    void the_process_number_of_a_killed_server_may_be_another_programs_by_now() throws Exception {
        EmbeddedPostgres.start(DATA).close();
        Process other = new ProcessBuilder("sleep", "600").start();
        try {
            leave(other.pid());
            EmbeddedPostgres.start(DATA).close();
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void the_process_number_of_a_killed_server_may_be_a_zombies() throws Exception {
        EmbeddedPostgres.start(DATA).close();
        Process parent = new ProcessBuilder("sh", "-c", "sleep 0 & echo $!; exec sleep 600").start();
        try {
            long zombie = Long.parseLong(parent.inputReader().readLine());
            awaitZombie(zombie);
            leave(zombie);
            EmbeddedPostgres.start(DATA).close();
        } finally {
            parent.destroyForcibly();
        }
    }

    /// What happens where the system has no way to end the server together with us.
    @Test
    void a_server_that_outlived_us_is_stopped_and_the_folder_taken_over() throws Exception {
        EmbeddedPostgres.start(DATA).close();
        try (DataFolder folder = DataFolder.open(DATA)) {
            Cluster cluster = Cluster.in(folder);
            Secrets secrets = Secrets.in(folder.secrets(), true);
            Server orphan =
                    Server.start(cluster, secrets.administrator(), folder.logs().resolve("postgres.log"));
            try (Connection client = secrets.administrator().connect(orphan.url("postgres"));
                    EmbeddedPostgres taken = EmbeddedPostgres.start(folder)) {
                assertThat(client.isValid(5)).isFalse();
                assertThat(taken.process()).isNotEqualTo(orphan.id());
            }
        }
    }

    @Test
    void a_half_made_cluster_is_made_again() throws Exception {
        Path data = TestDatabase.folder();
        Files.createDirectories(data.resolve("postgres/part/base"));
        Files.writeString(data.resolve("postgres/part/PG_VERSION"), "18");
        EmbeddedPostgres.start(data).close();
        assertThat(data.resolve("postgres")).isDirectoryNotContaining("glob:**part*");
    }

    private static void leave(long process) throws Exception {
        Path cluster;
        try (DataFolder folder = DataFolder.open(DATA)) {
            cluster = Cluster.in(folder).folder();
        }
        Path file = cluster.resolve("postmaster.pid");
        Files.write(file, List.of("" + process, cluster.toString(), "1", "20000", "", "127.0.0.1", "", "ready   "));
        Files.setOwner(file, Files.getOwner(cluster));
    }

    private static void awaitZombie(long process) throws Exception {
        Path state = Path.of("/proc/" + process + "/stat");
        while (!Files.readString(state).contains(") Z ")) {
            Pause.briefly();
        }
    }
}
