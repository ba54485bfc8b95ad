package org.safeconduct.app.platform.backup;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.postgresql.PGConnection;

/// A table whose rows are kept, with the columns that are stored and not computed.
///
/// @param name with its schema, quoted where needed
record Table(String name, List<Column> columns) {
    /// Everything of ours: not the system's, not an extension's, and not the record of migrations, which a restore
    /// makes.
    private static final String ALL = """
            select format('%I.%I', space.nspname, held.relname),
                   array_agg(quote_ident(attname) order by attnum),
                   array_agg(atttypid::regtype::text order by attnum)
            from pg_class held
            join pg_namespace space on space.oid = held.relnamespace
            join pg_attribute on attrelid = held.oid and attnum > 0 and not attisdropped and attgenerated = ''
            where held.relkind = 'r' and space.nspname <> 'information_schema' and space.nspname !~ '^pg_'
              and held.relname <> 'flyway_schema_history'
              and not exists (select from pg_depend where objid = held.oid and deptype = 'e')
            group by 1 order by 1""";

    record Column(String name, String type) {
        /// A transaction number means something in its own cluster only. Zero is older than every other.
        String kept() {
            return type.equals("xid8") ? "'0' as " + name : name;
        }
    }

    static List<Table> list(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ALL)) {
            var tables = new ArrayList<Table>();
            while (rows.next()) {
                tables.add(new Table(rows.getString(1), columns(strings(rows, 2), strings(rows, 3))));
            }
            return tables;
        }
    }

    private static List<Column> columns(List<String> names, List<String> types) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(new Column(names.get(i), types.get(i)));
        }
        return List.copyOf(columns);
    }

    private static List<String> strings(ResultSet rows, int column) throws SQLException {
        return Arrays.asList((String[]) rows.getArray(column).getArray());
    }

    /// Answers the number of rows.
    long copyOut(Connection connection, OutputStream out) throws SQLException, IOException {
        String kept = columns.stream().map(Column::kept).collect(joining(", "));
        return connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (select %s from only %s) to stdout".formatted(kept, name), out);
    }

    void copyIn(Connection connection, InputStream in) throws SQLException, IOException {
        String named = columns.stream().map(Column::name).collect(joining(", "));
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy %s (%s) from stdin".formatted(name, named), in);
    }
}
