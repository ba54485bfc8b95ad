package org.safeconduct.app.platform.postgres;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.safeconduct.app.platform.folder.CannotGoOn;

/// A running server on the loopback address, at a port that was free.
final class Server {
    /// Below the ports that systems lend to outgoing connections.
    private static final int LOWEST_PORT = 20_000;

    private static final int HIGHEST_PORT = 32_000;
    private static final int ATTEMPTS = 20;
    private static final long LARGE_LOG = 10L << 20;

    /// Making good for a kill of a large database takes minutes, and to be cut short would help nobody.
    private static final Duration RECOVERY = Duration.ofMinutes(10);

    private final Keeper keeper;
    private final int port;

    private Server(Keeper keeper, int port) {
        this.keeper = keeper;
        this.port = port;
    }

    /// Comes back when the server answers the given account.
    static Server start(Cluster cluster, Login administrator, Path log) {
        RandomGenerator chance = new SecureRandom();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = chance.nextInt(LOWEST_PORT, HIGHEST_PORT);
            long from = turn(log);
            var server = new Server(Keeper.of(cluster, command(cluster, port), log), port);
            if (server.answers(administrator)) {
                return server;
            }
            String said = tail(log, from);
            if (!said.contains("could not create any TCP/IP sockets")) {
                throw new CannotGoOn(
                        "The database did not start. Its log is %s and ends: %s".formatted(log, last(said)));
            }
        }
        throw new CannotGoOn("No port of 127.0.0.1 is free for the database.");
    }

    /// Nothing here weakens what a commit promises. The log keeps to the fate of the server, because errors quote rows.
    static List<String> command(Cluster cluster, int port) {
        return cluster.account()
                .lasting(List.of(
                        cluster.programs().program("postgres").toString(),
                        "-D",
                        cluster.folder().toString(),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "port=" + port,
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "log_min_messages=log",
                        "-c",
                        "log_min_error_statement=panic",
                        "-c",
                        "log_error_verbosity=terse"));
    }

    private boolean answers(Login administrator) {
        long end = System.nanoTime() + RECOVERY.toNanos();
        while (keeper.isAlive() && System.nanoTime() < end) {
            try (Connection _ = administrator.connect(url("postgres"))) {
                keeper.stayFaithful();
                return true;
            } catch (SQLException _) {
                Pause.briefly();
            }
        }
        stop();
        return false;
    }

    String url(String database) {
        return url(port, database);
    }

    /// A server that does not prove to know the password too is not ours.
    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?requireAuth=scram-sha-256&sslmode=disable&gssEncMode=disable"
                .formatted(port, database);
    }

    long id() {
        return keeper.id();
    }

    void stop() {
        keeper.end();
    }

    /// Begins a new file when the old one has grown, and tells where the new words will begin.
    private static long turn(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
            }
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException e) {
            throw new CannotGoOn(log + " cannot be written.", e);
        }
    }

    private static String tail(Path log, long from) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(from);
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CannotGoOn(log + " cannot be read.", e);
        }
    }

    private static String last(String said) {
        return Optional.of(said.strip().lines().toList())
                .filter(lines -> !lines.isEmpty())
                .map(List::getLast)
                .orElse("(nothing)");
    }
}
