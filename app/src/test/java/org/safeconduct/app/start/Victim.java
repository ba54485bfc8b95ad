package org.safeconduct.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.postgres.Access;

/// The application as a process of its own, started as its users start it.
final class Victim {
    /// The very first start through the launcher teaches it, and others may be at work on the machine.
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path data;
    private final Path said;
    private @Nullable Process process;

    Victim(Path data) {
        this.data = data;
        this.said = data.resolve("said");
    }

    /// Comes back when it says that it is ready, and tells how long that took.
    Duration start() throws Exception {
        long begin = System.nanoTime();
        var builder = new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(said.toFile());
        process = builder.start();
        await(() -> {
            String words = Files.readString(said);
            assertThat(Objects.requireNonNull(process).isAlive()).as(words).isTrue();
            return words.contains("Safeconduct is ready");
        });
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /// Where it can be reached now, by its own word.
    URI home() throws IOException {
        var word = Pattern.compile("Safeconduct is ready: (\\S+)").matcher(Files.readString(said));
        if (!word.find()) {
            throw new IOException("not ready");
        }
        return URI.create(word.group(1));
    }

    /// Through the launcher where its place is told, which is quicker by what it has learnt.
    private List<String> command() {
        String launcher = System.getProperty("launcher");
        if (launcher != null) {
            return List.of(launcher, "serve", "--data", data.toString());
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "serve",
                "--data",
                data.toString());
    }

    /// Kills the application and starts it at once, while its database may still be going down.
    Duration kill() throws Exception {
        Process killed = Objects.requireNonNull(process);
        killed.destroyForcibly();
        killed.waitFor();
        return start();
    }

    /// Kills the database below the running application, and waits until that has it back.
    Duration killDatabase() throws Exception {
        long begin = System.nanoTime();
        String server = serverId();
        new ProcessBuilder("kill", "-KILL", server).start().waitFor();
        await(() -> !serverId().equals(server) && answers());
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /// Empty while there is none, or its file is just being written.
    private String serverId() throws Exception {
        Path file = data.resolve("postgres/18/postmaster.pid");
        return Files.exists(file) ? Files.readString(file).lines().findFirst().orElse("") : "";
    }

    private boolean answers() {
        return Access.toRunning(data)
                .map(access -> {
                    try (Connection connection =
                            access.administrator().connect(access.database().url())) {
                        return connection.isValid(5);
                    } catch (SQLException _) {
                        return false;
                    }
                })
                .orElse(false);
    }

    void stop() throws Exception {
        if (process != null) {
            process.destroy();
            process.waitFor();
        }
    }

    private interface Fact {
        boolean holds() throws Exception;
    }

    private static void await(Fact fact) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!fact.holds()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
            Thread.sleep(20);
        }
    }
}
