package org.safeconduct.app.platform.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.StringJoiner;

/// All rows as they were at one moment, while others go on writing.
record Snapshot(Connection connection) {
    /// One moment for all tables; rows in the order they lie in; values written the same way everywhere.
    private static final String SETTINGS = """
            set transaction isolation level repeatable read;
            set local timezone = 'UTC';
            set local datestyle = 'ISO';
            set local row_security = off;
            set local synchronize_seqscans = off;
            set local max_parallel_workers_per_gather = 0""";

    /// Sequences move on without transactions: what is read here is never too low.
    private static final String SEQUENCES = """
            select format('%I.%I', schemaname, sequencename), last_value from pg_sequences
            where last_value is not null order by 1""";

    static Snapshot take(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(SETTINGS);
        }
        return new Snapshot(connection);
    }

    /// Answers the number of rows.
    long write(ArchiveWriter archive) throws SQLException, IOException {
        var counts = new StringJoiner("\n", "", "\n");
        long all = 0;
        for (Table table : Table.list(connection)) {
            var chunks = new Chunks(archive, "database/rows/" + table.name());
            long rows = table.copyOut(connection, chunks);
            chunks.close();
            counts.add("%s %d %s".formatted(chunks.hash(), rows, table.name()));
            all += rows;
        }
        archive.put("database/tables", counts.toString().getBytes(StandardCharsets.UTF_8));
        archive.put("database/sequences", sequences().getBytes(StandardCharsets.UTF_8));
        return all;
    }

    private String sequences() throws SQLException {
        var lines = new StringJoiner("\n", "", "\n");
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SEQUENCES)) {
            while (rows.next()) {
                lines.add(rows.getString(1) + " " + rows.getLong(2));
            }
        }
        return lines.toString();
    }
}
