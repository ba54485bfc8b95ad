package org.safeconduct.cli.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A program of the system that the packet engine calls for some kinds of documents.
///
/// @param program its name on the search path
/// @param question what to ask it, so that the first line of the answer tells its version
/// @param without what happens when it is missing, as the rest of a sentence
/// @param debian the Debian package that holds it
record Tool(String subject, String program, List<String> question, String without, String debian) {
    private static final int SECONDS = 20;

    Remark examine() {
        return answer().map(version -> Remark.fine(subject, version))
                .orElseGet(() -> Remark.lacking(subject, "missing: %s. Debian package: %s".formatted(without, debian)));
    }

    private Optional<String> answer() {
        List<String> command =
                Stream.concat(Stream.of(program), question.stream()).toList();
        return ask(command).map(Tool::firstLine);
    }

    private static String firstLine(String said) {
        return said.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("there, of unknown version");
    }

    /// All that the program prints, or nothing when it cannot be started or does not come back.
    static Optional<String> ask(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0
                    ? Optional.of(said)
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
