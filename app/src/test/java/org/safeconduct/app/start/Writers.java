package org.safeconduct.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.safeconduct.app.platform.postgres.Access;

/// Clients that write one thing after another and remember each that they were promised would be kept.
final class Writers {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /// Between an answer and the next write, so that the house and not the writers use the processors.
    private static final long BREATH = 2_000_000;

    private final Path data;
    private final Craft craft;
    private final List<Thread> threads = new ArrayList<>();
    private final List<UUID> promised = new ArrayList<>();
    private volatile boolean stopped;

    Writers(Path data, Craft craft) {
        this.data = data;
        this.craft = craft;
    }

    /// A way of writing.
    interface Craft {
        /// Ready to write to the house as it stands.
        Pen pen(Access access) throws Exception;

        /// Asks the administrator of the database which of an array of ids are not all there.
        String lost();
    }

    /// Good until it fails once.
    interface Pen extends AutoCloseable {
        /// Comes back when the write was answered; what was not answered was not promised.
        UUID write() throws Exception;

        @Override
        void close() throws SQLException;
    }

    void start(int count) {
        for (int i = 0; i < count; i++) {
            threads.add(Thread.ofPlatform().start(this::write));
        }
    }

    private void write() {
        while (!stopped) {
            try (var pen = craft.pen(access())) {
                while (!stopped) {
                    remember(pen.write());
                    LockSupport.parkNanos(BREATH);
                }
            } catch (Exception _) {
                // The next pen finds the house, wherever it is by now.
                LockSupport.parkNanos(20_000_000);
            }
        }
    }

    private Access access() throws SQLException {
        return Access.toRunning(data).orElseThrow(() -> new SQLException("not running"));
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
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (promised() <= count) {
            assertThat(System.nanoTime()).as("nothing gets written").isLessThan(end);
            Thread.sleep(10);
        }
    }

    List<UUID> missing(List<UUID> ids) throws SQLException {
        var access = access();
        try (Connection connection =
                        access.administrator().connect(access.database().url());
                PreparedStatement question = connection.prepareStatement(craft.lost())) {
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
