package org.safeconduct.app.platform.postgres;

import java.nio.file.Path;
import java.util.Optional;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.app.platform.folder.DataFolder;

/// A PostgreSQL server that lives and ends with this program and keeps its rows in the data folder.
///
/// It listens on the loopback address only, asks for passwords, and promises what any PostgreSQL promises: a commit
/// that
/// was answered survives a kill of either program. Started again after a kill, it needs nobody's hand.
public final class EmbeddedPostgres implements AutoCloseable {
    private final Cluster cluster;
    private final Server server;
    private final Secrets secrets;
    private final Runnable last;

    private EmbeddedPostgres(Cluster cluster, Server server, Secrets secrets, Runnable last) {
        this.cluster = cluster;
        this.server = server;
        this.secrets = secrets;
        this.last = last;
    }

    /// Holds the data folder until closed.
    ///
    /// @throws CannotGoOn in words for whoever started the program
    public static EmbeddedPostgres start(Path dataFolder) {
        DataFolder folder = DataFolder.open(dataFolder);
        try {
            return start(folder, folder::close);
        } catch (CannotGoOn e) {
            folder.close();
            throw e;
        }
    }

    /// Leaves the data folder open for whoever opened it.
    ///
    /// @throws CannotGoOn in words for whoever started the program
    public static EmbeddedPostgres start(DataFolder folder) {
        return start(folder, () -> {});
    }

    private static EmbeddedPostgres start(DataFolder folder, Runnable last) {
        Cluster cluster = Cluster.in(folder);
        Secrets secrets = Secrets.in(folder.secrets(), cluster.exists());
        if (!cluster.exists()) {
            cluster.make(secrets.administrator());
        }
        new Remains(cluster.folder()).clear();
        Server server =
                Server.start(cluster, secrets.administrator(), folder.logs().resolve("postgres.log"));
        try {
            new Furnishing(server, secrets).complete();
            return new EmbeddedPostgres(cluster, server, secrets, last);
        } catch (CannotGoOn e) {
            server.stop();
            throw e;
        }
    }

    public Database database() {
        return database(Furnishing.DATABASE);
    }

    /// Another database of the same server, whether it is there or not.
    public Database database(String name) {
        return new Database(server.url(name), secrets.owner(), secrets.app());
    }

    /// May do everything on this server, and passes every row-level security: for setting up and for tests.
    public Login administrator() {
        return secrets.administrator();
    }

    public Access access() {
        return new Access(database(), administrator());
    }

    /// What the person who started it should know of.
    public Optional<String> warning() {
        return cluster.account().warning();
    }

    /// Comes back when all that was written lies on the disks.
    public static void flushDisks() {
        Command.run("sync");
    }

    /// The process id of the server.
    public long process() {
        return server.id();
    }

    @Override
    public void close() {
        server.stop();
        last.run();
    }
}
