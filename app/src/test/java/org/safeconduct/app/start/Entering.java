package org.safeconduct.app.start;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.safeconduct.app.platform.postgres.Access;

/// Writes the journal through the application's own account of the database: many writes in a second.
final class Entering implements Writers.Craft {
    @Override
    public Writers.Pen pen(Access access) throws SQLException {
        var connection = access.database().app().connect(access.database().url());
        return new Line(
                connection,
                connection.prepareStatement("insert into journal_entry (act, subject) values ('CASE_READ', ?)"));
    }

    @Override
    public String lost() {
        return "select unnest(?) except select subject from journal_entry";
    }

    private record Line(Connection connection, PreparedStatement insert) implements Writers.Pen {
        @Override
        public UUID write() throws SQLException {
            UUID id = UUID.randomUUID();
            insert.setObject(1, id);
            insert.executeUpdate();
            return id;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
