package org.safeconduct.app.platform.postgres;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.safeconduct.app.platform.folder.CannotGoOn;

/// A PostgreSQL server that somebody else runs, named by one address that holds the owner's password.
///
/// The account that the application works with is made by the owner at the first start, with a password of our own.
public final class ExternalPostgres {
    private static final int OLDEST = 18;

    private ExternalPostgres() {}

    /// Checks that the server can be worked with, and makes the account and the extensions that are missing.
    ///
    /// @param address `postgresql://OWNER:PASSWORD@HOST:PORT/DATABASE`, with options of the driver after a `?`
    /// @param secrets the folder for the password of the application's account
    /// @throws CannotGoOn in words for whoever started the program
    public static Database at(String address, Path secrets) {
        URI uri = parse(address);
        var owner = owner(uri.getRawUserInfo());
        Login app = Secrets.in(secrets, false).app();
        var database = new Database(url(uri), owner, app);
        try (Connection connection = owner.connect(database.url());
                Statement statement = connection.createStatement()) {
            check(connection, uri);
            prepare(statement, app, owner);
            connectAs(app, database);
            return database;
        } catch (SQLException e) {
            throw new CannotGoOn(
                    "The database server %s cannot be used: %s".formatted(uri.getHost(), e.getMessage()), e);
        }
    }

    private static Login owner(String account) {
        int colon = account.indexOf(':');
        return new Login(decoded(account.substring(0, colon)), decoded(account.substring(colon + 1)));
    }

    /// As in an address, where a plus sign is a plus sign.
    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static URI parse(String address) {
        try {
            URI uri = new URI(address.replaceFirst("^jdbc:", ""));
            String account = uri.getUserInfo();
            if ("postgresql".equals(uri.getScheme())
                    && uri.getHost() != null
                    && account != null
                    && account.contains(":")) {
                return uri;
            }
        } catch (URISyntaxException _) {
            // The address holds a password, so it is not repeated.
        }
        throw new CannotGoOn(
                "The address of a database server looks like this: postgresql://OWNER:PASSWORD@HOST:5432/DATABASE");
    }

    /// Over a network the driver has to see a certificate that it can trust, unless the address says otherwise.
    private static String url(URI uri) {
        String options = uri.getQuery() == null ? "" : uri.getQuery();
        if (!options.contains("sslmode=") && !isHere(uri.getHost())) {
            options += (options.isEmpty() ? "" : "&") + "sslmode=verify-full";
        }
        int port = uri.getPort() < 0 ? 5432 : uri.getPort();
        return "jdbc:postgresql://%s:%d%s?%s".formatted(uri.getHost(), port, uri.getPath(), options);
    }

    private static boolean isHere(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new CannotGoOn("No database server is known under the name " + host + ".", e);
        }
    }

    private static void check(Connection connection, URI uri) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST) {
            throw new CannotGoOn("The database server %s is PostgreSQL %d; Safeconduct needs %d or newer."
                    .formatted(uri.getHost(), version, OLDEST));
        }
    }

    private static void prepare(Statement statement, Login app, Login owner) throws SQLException {
        for (String extension : Furnishing.EXTENSIONS) {
            statement.execute("create extension if not exists " + extension);
        }
        if (!Furnishing.has(statement, "select from pg_roles where rolname = '" + app.user() + "'")) {
            Furnishing.admit(statement, app);
        }
        if (Furnishing.has(
                statement,
                "select from pg_roles where rolname = '%s' and (rolsuper or rolbypassrls)".formatted(app.user()))) {
            throw new CannotGoOn("The account %s of the database server may see every row, which Safeconduct refuses to"
                            .formatted(app.user())
                    + " work with. Take superuser and bypassrls from it.");
        }
        if (owner.user().equals(app.user())) {
            throw new CannotGoOn("The owner of the database has to be another account than " + app.user() + ".");
        }
    }

    private static void connectAs(Login app, Database database) {
        try (Connection _ = app.connect(database.url())) {
            return;
        } catch (SQLException e) {
            throw new CannotGoOn(
                    "The database server has an account %s already, with a password that is not ours. Set it"
                                    .formatted(app.user())
                            + " to the one in secrets/postgres.properties of the data folder, or drop the account.",
                    e);
        }
    }
}
