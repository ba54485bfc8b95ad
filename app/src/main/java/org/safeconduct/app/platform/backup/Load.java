package org.safeconduct.app.platform.backup;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.app.platform.postgres.Access;

/// The rows of an unpacked backup, on their way into empty tables.
///
/// @param folder with the lists of tables and sequences, and the rows of each table in pieces
record Load(Path folder) {
    /// A table as the backup has it.
    private record Kept(String hash, long rows, String name) {
        static Kept parse(String line) {
            String[] fields = line.split(" ", 3);
            return new Kept(fields[0], Long.parseLong(fields[1]), fields[2]);
        }
    }

    /// All in one transaction, at whose end the tables are read again and held against the backup.
    long into(Access access) throws SQLException, IOException {
        try (Connection connection =
                access.administrator().connect(access.database().url())) {
            Snapshot.take(connection);
            List<Kept> kept = lines("tables").map(Kept::parse).toList();
            Map<String, Table> tables =
                    Table.list(connection).stream().collect(Collectors.toMap(Table::name, table -> table));
            empty(connection, tables);
            for (Kept each : kept) {
                fill(connection, table(tables, each), each);
            }
            set(connection, lines("sequences").toList());
            connection.commit();
            return kept.stream().mapToLong(Kept::rows).sum();
        }
    }

    private static Table table(Map<String, Table> tables, Kept kept) {
        return Optional.ofNullable(tables.get(kept.name))
                .orElseThrow(
                        () -> new CannotGoOn("The backup holds a table that its version does not have: " + kept.name));
    }

    /// No trigger and no reference is looked at while the rows come in: they held when the backup was made.
    private static void empty(Connection connection, Map<String, Table> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            if (!tables.isEmpty()) {
                statement.execute(tables.keySet().stream().collect(joining(", ", "truncate ", " cascade")));
            }
        }
    }

    private void fill(Connection connection, Table table, Kept kept) throws SQLException, IOException {
        Path rows = folder.resolve("rows").resolve(table.name());
        if (Files.isDirectory(rows)) {
            try (InputStream in = joined(rows)) {
                table.copyIn(connection, in);
            }
        }
        MessageDigest digest = Sha256.begin();
        long count = table.copyOut(connection, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        if (count != kept.rows || !Sha256.end(digest).equals(kept.hash)) {
            throw new CannotGoOn(
                    "The table %s came out of the restore other than it went into the backup. Nothing was restored."
                            .formatted(table.name()));
        }
    }

    private static InputStream joined(Path rows) throws IOException {
        try (Stream<Path> pieces = Files.list(rows)) {
            return new SequenceInputStream(
                    Collections.enumeration(pieces.sorted().map(Load::open).toList()));
        }
    }

    private static InputStream open(Path piece) {
        try {
            return Files.newInputStream(piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void set(Connection connection, List<String> sequences) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select setval(?::regclass, ?)")) {
            for (String line : sequences) {
                int space = line.lastIndexOf(' ');
                statement.setString(1, line.substring(0, space));
                statement.setLong(2, Long.parseLong(line.substring(space + 1)));
                statement.execute();
            }
        }
    }

    private Stream<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name)).stream().filter(line -> !line.isEmpty());
    }
}
