package org.safeconduct.app.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.app.platform.folder.CannotGoOn;

/// What a server left behind that did not end by itself: a file with its process id, and perhaps processes.
///
/// PostgreSQL refuses to start while the process of that id lives, whatever it is by now: a zombie that nobody buries,
/// or another program that was given the same number. Taking the file away too early is worse, because two servers on
/// one
/// cluster destroy it. So first everything ends that works on this cluster, and only then the file goes.
record Remains(Path cluster) {
    private static final Path PROCESSES = Path.of("/proc");

    void clear() {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        end("INT", Duration.ofSeconds(60));
        end("KILL", Duration.ofSeconds(10));
        if (!processes().isEmpty()) {
            throw new CannotGoOn(
                    "A database server already works on %s (process %s) and cannot be stopped. Stop it, and"
                                    .formatted(cluster, processes())
                            + " start again.");
        }
        if (Files.isDirectory(PROCESSES)) {
            remove(file);
        }
    }

    private void end(String signal, Duration patience) {
        List<Long> left = processes();
        left.forEach(process -> Command.signal(signal, process));
        long end = System.nanoTime() + patience.toNanos();
        while (!left.isEmpty() && System.nanoTime() < end) {
            Pause.briefly();
            left = processes();
        }
    }

    /// The server and each of its parts work in the folder of their cluster, and so are told from all others. A zombie
    /// works nowhere any more. Where the system shows no processes PostgreSQL itself has to judge.
    private List<Long> processes() {
        if (!Files.isDirectory(PROCESSES)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(PROCESSES)) {
            return all.filter(process -> process.getFileName().toString().matches("\\d+"))
                    .filter(this::worksHere)
                    .map(process -> Long.valueOf(process.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new CannotGoOn("The processes of this system cannot be listed.", e);
        }
    }

    private boolean worksHere(Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("exe")).toString().contains("postgres")
                    && Files.readSymbolicLink(process.resolve("cwd")).equals(cluster.toRealPath());
        } catch (IOException _) {
            return false;
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new CannotGoOn(file + " is left over from a server that was killed, and cannot be removed.", e);
        }
    }
}
