package org.safeconduct.app.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A short-lived program of the system, and what came of it.
///
/// @param said its output and complaints together
record Command(int exit, String said) {
    private static final int NOT_FOUND = 127;
    private static final int TOO_SLOW = 124;

    static Command run(List<String> words) {
        try {
            var builder = new ProcessBuilder(words).redirectErrorStream(true);
            inPlainWords(builder);
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(5, TimeUnit.MINUTES)
                    ? new Command(process.exitValue(), said.strip())
                    : new Command(TOO_SLOW, said.strip());
        } catch (IOException e) {
            return new Command(NOT_FOUND, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Command(TOO_SLOW, "interrupted");
        }
    }

    static Command run(String... words) {
        return run(List.of(words));
    }

    /// Messages that we look for are in English only without a locale; PG… variables belong to other servers.
    static void inPlainWords(ProcessBuilder builder) {
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
    }

    static boolean exists(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /// Java itself can only ask politely (SIGTERM), which the server takes as leave to wait for its last client.
    static void signal(String name, long process) {
        run("sh", "-c", "kill -%s %d".formatted(name, process));
    }

    boolean failed() {
        return exit != 0;
    }
}
