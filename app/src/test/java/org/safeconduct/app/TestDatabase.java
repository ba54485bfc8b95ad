package org.safeconduct.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.safeconduct.app.platform.postgres.Database;
import org.safeconduct.app.platform.postgres.EmbeddedPostgres;
import org.safeconduct.app.platform.postgres.Login;

/// A real PostgreSQL for tests: one server for the whole run, started by whoever asks first, stopped at the end.
///
/// ```java
/// private static final Database DATABASE = TestDatabase.fresh();   // one for the class: empty, with its extensions
/// try (Connection owner = DATABASE.owner().connect(DATABASE.url())) { … }
/// ```
///
/// A test that wants to see past row-level security asks for [#administrator()].
public final class TestDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /// A database that nobody has used yet, owned by the owner, with nothing in it but the extensions.
    public static Database fresh() {
        return copyOf("safeconduct");
    }

    /// A database with all that another one holds, in a fraction of the time that filling it took. Nobody may be
    /// connected to the other one meanwhile.
    public static Database copyOf(Database template) {
        return copyOf(template.url().replaceFirst(".*/([^/?]+)\\?.*", "$1"));
    }

    public static Login administrator() {
        return Running.SERVER.administrator();
    }

    private static Database copyOf(String template) {
        String name = "test_" + COUNT.incrementAndGet();
        Database postgres = Running.SERVER.database("postgres");
        try (Connection connection = administrator().connect(postgres.url());
                Statement statement = connection.createStatement()) {
            statement.execute("create database %s template %s owner %s"
                    .formatted(name, template, postgres.owner().user()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Running.SERVER.database(name);
    }

    /// A folder for data that the account of the database can reach too, gone at the end of the run.
    public static Path folder() {
        try {
            Path folder = Files.createTempDirectory("safeconduct");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException _) {
            // What a server that is still ending holds on to is left to the system's own cleaning.
        }
    }

    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                Path folder = Files.createTempDirectory("safeconduct");
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
                EmbeddedPostgres server = EmbeddedPostgres.start(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    server.close();
                    remove(folder);
                }));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
