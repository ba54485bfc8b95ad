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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.safeconduct.app.platform.folder.CannotStart;

/// A running server on the loopback address, at a port that was free.
final class Server {
    /// Below the ports that systems lend to outgoing connections.
    private static final int LOWEST_PORT = 20_000;

    private static final int HIGHEST_PORT = 32_000;
    private static final int ATTEMPTS = 20;
    private static final long LARGE_LOG = 10L << 20;

    /// Making good for a kill of a large database takes minutes, and to be cut short would help nobody.
    private static final Duration RECOVERY = Duration.ofMinutes(10);

    private final Process process;
    private final int port;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// Comes back when the server answers the given account.
    static Server start(Cluster cluster, Login administrator, Path log) {
        RandomGenerator chance = new SecureRandom();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = chance.nextInt(LOWEST_PORT, HIGHEST_PORT);
            long from = turn(log);
            var server = new Server(launch(command(cluster, port), log), port);
            if (server.answers(administrator)) {
                return server;
            }
            String said = tail(log, from);
            if (!said.contains("could not create any TCP/IP sockets")) {
                throw new CannotStart(
                        "The database did not start. Its log is %s and ends: %s".formatted(log, last(said)));
            }
        }
        throw new CannotStart("No port of 127.0.0.1 is free for the database.");
    }

    /// Nothing here weakens what a commit promises. The log keeps to the fate of the server, because errors quote rows.
    private static List<String> command(Cluster cluster, int port) {
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

    /// The system takes the end of the starting thread for the end of the program, so that thread stays.
    private static Process launch(List<String> command, Path log) {
        var started = new CompletableFuture<Process>();
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Command.inPlainWords(builder);
        Thread.ofPlatform().daemon().name("database").start(() -> {
            try {
                Process process = builder.start();
                started.complete(process);
                process.waitFor();
            } catch (IOException e) {
                started.completeExceptionally(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            return started.join();
        } catch (CompletionException e) {
            throw new CannotStart("The database programs cannot be started.", e);
        }
    }

    private boolean answers(Login administrator) {
        long end = System.nanoTime() + RECOVERY.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try (Connection _ = administrator.connect(url("postgres"))) {
                return true;
            } catch (SQLException _) {
                Pause.briefly();
            }
        }
        stop();
        return false;
    }

    /// A server that does not prove to know the password too is not ours.
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?requireAuth=scram-sha-256&sslmode=disable&gssEncMode=disable"
                .formatted(port, database);
    }

    long id() {
        return process.pid();
    }

    /// The fast way: clients are sent off, nothing that was promised is lost.
    void stop() {
        Command.signal("INT", process.pid());
        if (!ended(Duration.ofSeconds(60))) {
            Command.signal("QUIT", process.pid());
            ended(Duration.ofSeconds(10));
        }
    }

    private boolean ended(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    /// Begins a new file when the old one has grown, and tells where the new words will begin.
    private static long turn(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
            }
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException e) {
            throw new CannotStart(log + " cannot be written.", e);
        }
    }

    private static String tail(Path log, long from) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(from);
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CannotStart(log + " cannot be read.", e);
        }
    }

    private static String last(String said) {
        return Optional.of(said.strip().lines().toList())
                .filter(lines -> !lines.isEmpty())
                .map(List::getLast)
                .orElse("(nothing)");
    }
}
