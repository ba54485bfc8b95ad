package org.safeconduct.app.platform.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.safeconduct.app.platform.folder.CannotGoOn;

/// The accounts, the extensions and the empty database of a new cluster. The database comes last, so that its being
/// there
/// tells that the rest is there too; until then every step may be taken again.
record Furnishing(Server server, Secrets secrets) {
    static final String DATABASE = "safeconduct";

    static final List<String> EXTENSIONS = List.of("btree_gist", "pg_trgm", "pgcrypto", "unaccent");

    void complete() {
        try (Connection connection = secrets.administrator().connect(server.url("postgres"));
                Statement statement = connection.createStatement()) {
            if (has(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
                return;
            }
            admit(statement, secrets.owner());
            admit(statement, secrets.app());
            extendTemplate();
            statement.execute("create database %s owner %s"
                    .formatted(DATABASE, secrets.owner().user()));
        } catch (SQLException e) {
            throw new CannotGoOn("The database cannot be set up.", e);
        }
    }

    /// What only an administrator may add goes into the template, and from there into every database.
    private void extendTemplate() throws SQLException {
        try (Connection connection = secrets.administrator().connect(server.url("template1"));
                Statement statement = connection.createStatement()) {
            for (String extension : EXTENSIONS) {
                statement.execute("create extension if not exists " + extension);
            }
        }
    }

    /// A new role may do nothing beyond what it is granted; only an administrator could say so in words.
    static void admit(Statement statement, Login login) throws SQLException {
        if (!has(statement, "select from pg_roles where rolname = '" + login.user() + "'")) {
            statement.execute("create role " + login.user());
        }
        statement.execute("alter role %s login password '%s'".formatted(login.user(), login.password()));
    }

    static boolean has(Statement statement, String question) throws SQLException {
        try (ResultSet rows = statement.executeQuery(question)) {
            return rows.next();
        }
    }
}
