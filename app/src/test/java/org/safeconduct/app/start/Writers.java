package org.safeconduct.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.app.platform.postgres.Access;

/// Clients that write one entry after another and remember each that the database promised to keep.
final class Writers {
    private final Path data;
    private final List<Thread> threads = new ArrayList<>();
    private final List<UUID> promised = new ArrayList<>();
    private volatile boolean stopped;

    Writers(Path data) {
        this.data = data;
    }

    void start(int count) {
        for (int i = 0; i < count; i++) {
            threads.add(Thread.ofPlatform().start(this::write));
        }
    }

    private void write() {
        while (!stopped) {
            try (Connection connection = connect();
                    PreparedStatement insert = connection.prepareStatement(
                            "insert into journal_entry (act, subject) values ('CASE_READ', ?)")) {
                while (!stopped) {
                    UUID id = UUID.randomUUID();
                    insert.setObject(1, id);
                    insert.executeUpdate();
                    remember(id);
                }
            } catch (SQLException | CannotGoOn | NumberFormatException _) {
                // What was not answered was not promised. The next connection finds the server, wherever it is by now.
                Thread.onSpinWait();
            }
        }
    }

    private Connection connect() throws SQLException {
        Access access = Access.toRunning(data).orElseThrow(() -> new SQLException("not running"));
        return access.database().app().connect(access.database().url());
    }

    private synchronized void remember(UUID id) {
        promised.add(id);
    }

    synchronized int promised() {
        return promised.size();
    }

    /// All that was promised so far and not taken before.
    synchronized List<UUID> take() {
        var taken = List.copyOf(promised);
        promised.clear();
        return taken;
    }

    void awaitMoreThan(int count) throws InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (promised() <= count) {
            assertThat(System.nanoTime()).as("nothing gets written").isLessThan(end);
            Thread.sleep(10);
        }
    }

    List<UUID> missing(List<UUID> ids) throws SQLException {
        Access access = Access.toRunning(data).orElseThrow();
        try (Connection connection =
                        access.administrator().connect(access.database().url());
                PreparedStatement question = connection.prepareStatement(
                        "select wanted from unnest(?) wanted where not exists (select from journal_entry where subject = wanted)")) {
            question.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            var missing = new ArrayList<UUID>();
            try (var rows = question.executeQuery()) {
                while (rows.next()) {
                    missing.add(rows.getObject(1, UUID.class));
                }
            }
            return missing;
        }
    }

    void stop() throws InterruptedException {
        stopped = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
