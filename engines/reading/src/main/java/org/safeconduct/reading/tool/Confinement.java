package org.safeconduct.reading.tool;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// What a program is started under so that it can reach nobody and take no more than its share, where Linux allows it.
///
/// A picture can be made to burst a decoder; what then runs shall find no network to report to. Where the words are not
/// available, the limits that we keep ourselves are the only ones.
final class Confinement {
    private static final List<List<String>> WITHOUT_NETWORK =
            List.of(List.of("unshare", "--net", "--"), List.of("unshare", "--map-root-user", "--net", "--"));
    /// Twice what tesseract takes for the largest picture that it is given.
    private static final List<String> WITHIN_MEMORY = List.of("prlimit", "--as=" + (3L << 30), "--");

    private Confinement() {}

    /// The words to put before a command of our own, none when nothing works here. Found out once per process.
    static List<String> withoutNetwork() {
        return Found.NETWORK;
    }

    /// The words to put before a program that decodes: neither network nor more than three gigabytes.
    static List<String> full() {
        return Stream.concat(Found.NETWORK.stream(), Found.MEMORY.stream()).toList();
    }

    static Optional<Path> find(String program) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder).resolve(program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static final class Found {
        static final List<String> NETWORK = first(WITHOUT_NETWORK.stream());
        static final List<String> MEMORY = first(Stream.of(WITHIN_MEMORY));

        private static List<String> first(Stream<List<String>> ways) {
            return ways.filter(Confinement::works).findFirst().orElse(List.of());
        }
    }

    private static boolean works(List<String> way) {
        if (find(way.getFirst()).isEmpty()) {
            return false;
        }
        var command = new ArrayList<>(way);
        command.add("true");
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
