package org.safeconduct.app.platform.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.safeconduct.app.platform.folder.CannotGoOn;

/// Keeps one server process alive: a server that somebody else ends is started again on the same port, where the
/// application's connections find it.
///
/// The system takes the end of the starting thread for the end of the program, so one thread starts, waits and stays.
final class Keeper {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Cluster cluster;
    private final ProcessBuilder builder;
    private final CompletableFuture<Process> first = new CompletableFuture<>();
    private volatile Process process;
    private boolean faithful;
    private boolean ending;

    private Keeper(Cluster cluster, ProcessBuilder builder) {
        this.cluster = cluster;
        this.builder = builder;
        Thread.ofPlatform().daemon().name("database").start(this::keep);
        try {
            process = first.join();
        } catch (CompletionException e) {
            throw new CannotGoOn("The database programs cannot be started.", e);
        }
    }

    static Keeper of(Cluster cluster, List<String> command, Path log) {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Command.inPlainWords(builder);
        return new Keeper(cluster, builder);
    }

    private void keep() {
        try {
            first.complete(builder.start());
            first.join().waitFor();
            while (again()) {
                process.waitFor();
            }
        } catch (IOException | CannotGoOn e) {
            first.completeExceptionally(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean again() throws IOException {
        if (ending || !faithful) {
            return false;
        }
        new Remains(cluster.folder()).clear();
        Pause.briefly();
        process = builder.start();
        return true;
    }

    /// From now on the server is started again; before, an end means that it could not start.
    synchronized void stayFaithful() {
        faithful = true;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long id() {
        return process.pid();
    }

    /// The fast way: clients are sent off, nothing that was promised is lost.
    void end() {
        synchronized (this) {
            ending = true;
        }
        Command.signal("INT", process.pid());
        if (!ended(PATIENCE)) {
            Command.signal("QUIT", process.pid());
            ended(PATIENCE);
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
}
