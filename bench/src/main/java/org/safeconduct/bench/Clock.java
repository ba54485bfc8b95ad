package org.safeconduct.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs commands under `time`, which sees what the whole process cost, start and end included.
final class Clock {
    private static final String UNDER = System.getenv().getOrDefault("UNDER", "");

    private final Path log;

    Clock(Path folder) {
        log = folder.resolve("time.txt");
    }

    Cost run(Contender contender) throws IOException {
        Files.deleteIfExists(contender.output());
        var cost = new Cost(0, 0, 0);
        for (var command : contender.commands()) {
            cost = cost.and(run(contender.name(), command));
        }
        return cost;
    }

    private Cost run(String name, List<String> command) throws IOException {
        var timed = new ArrayList<String>();
        if (!UNDER.isEmpty()) {
            timed.addAll(List.of(UNDER.split(" ", -1)));
        }
        timed.addAll(List.of("/usr/bin/time", "-o", log.toString(), "-f", "%e %U %S %M"));
        timed.addAll(command);
        var process = new ProcessBuilder(timed)
                .redirectErrorStream(true)
                .redirectOutput(log.resolveSibling("output.txt").toFile())
                .start();
        try {
            var code = process.waitFor();
            // qpdf says 3 for warnings about its sources, with the output written all the same.
            if (code != 0 && !(code == 3 && name.startsWith("qpdf"))) {
                throw new IOException(name + " failed with " + code + ": "
                        + Files.readString(log.resolveSibling("output.txt")).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The run was interrupted.", e);
        }
        return cost(Files.readAllLines(log).getLast().split(" "));
    }

    private static Cost cost(String[] fields) {
        return new Cost(
                Double.parseDouble(fields[0]),
                Double.parseDouble(fields[1]) + Double.parseDouble(fields[2]),
                Long.parseLong(fields[3]));
    }
}
