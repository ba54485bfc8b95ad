package org.safeconduct.app.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.TestDatabase;
import org.safeconduct.app.platform.folder.DataFolder;

/// Starts after ends that nobody chose.
class RemainsTest {
    private static final Path DATA = TestDatabase.folder();

    @Test
    void a_killed_server_comes_back_by_itself_with_all_that_it_promised() throws Exception {
        try (var server = EmbeddedPostgres.start(DATA)) {
            Database database = server.database();
            EmbeddedPostgresTest.run(database, database.owner(), "create table promised as select 'kept' as word");
            long killed = server.process();
            Command.signal("KILL", killed);
            await(() -> server.process() != killed && answers(database));
            assertThat(EmbeddedPostgresTest.ask(database, database.owner(), "select word from promised"))
                    .isEqualTo("kept");
        }
    }

    @Test
    void a_server_that_was_told_to_stop_stays_away() {
        var server = EmbeddedPostgres.start(DATA);
        server.close();
        Pause.briefly();
        assertThat(ProcessHandle.of(server.process()).filter(ProcessHandle::isAlive))
                .isEmpty();
        assertThat(answers(server.database())).isFalse();
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
            Process orphan = new ProcessBuilder(Server.command(cluster, 32_100)).start();
            Path state = cluster.folder().resolve("postmaster.pid");
            await(() -> Files.exists(state) && Files.readString(state).contains("ready"));
            try (EmbeddedPostgres taken = EmbeddedPostgres.start(folder)) {
                assertThat(orphan.isAlive()).isFalse();
                assertThat(answers(taken.database())).isTrue();
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
        await(() -> Files.readString(state).contains(") Z "));
    }

    private static boolean answers(Database database) {
        try (Connection connection = database.owner().connect(database.url())) {
            return connection.isValid(5);
        } catch (SQLException _) {
            return false;
        }
    }

    private static void await(Callable<Boolean> fact) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!fact.call()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
            Pause.briefly();
        }
    }
}
