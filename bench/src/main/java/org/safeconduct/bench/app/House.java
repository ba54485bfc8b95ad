package org.safeconduct.bench.app;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/// The application as a person starts it, in a process of its own, on an empty data folder.
///
/// @param ready from the start of the process to its word that it answers
public record House(Process process, Path data, URI address, Duration ready) implements AutoCloseable {
    private static final String READY = "Safeconduct is ready: ";

    /// Starts it and waits for its word.
    ///
    /// @param options of the Java machine
    public static House open(Path jar, Path data, List<String> options) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString(), "serve", "--data", data.toString(), "--port", freePort()));
        long start = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = process.inputReader();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(READY)) {
                var took = Duration.ofNanos(System.nanoTime() - start);
                return new House(process, data, URI.create(line.substring(READY.length())), took);
            }
        }
        throw new IOException("The application ended before it was ready.");
    }

    private static String freePort() throws IOException {
        try (var any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return String.valueOf(any.getLocalPort());
        }
    }

    public Connection enter(String login) throws IOException, SQLException {
        var secrets = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("secrets/postgres.properties"))) {
            secrets.load(file);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%s/safeconduct".formatted(port()), login, secrets.getProperty(login));
    }

    /// In the fourth line of the file that PostgreSQL keeps while it runs.
    private String port() throws IOException {
        try (var versions = Files.newDirectoryStream(data.resolve("postgres"), "[0-9]*")) {
            return Files.readAllLines(versions.iterator().next().resolve("postmaster.pid"))
                    .get(3);
        }
    }

    /// The memory of the Java machine in megabytes, as the system counts it.
    long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .mapToLong(Long::parseLong)
                        .sum()
                / 1024;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The bench was interrupted.", e);
        }
    }
}
