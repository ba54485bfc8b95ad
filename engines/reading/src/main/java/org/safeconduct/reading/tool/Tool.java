package org.safeconduct.reading.tool;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.safeconduct.reading.Reading.Reason;
import org.safeconduct.reading.Refusal;

/// A program outside Java, run confined and with an almost empty environment. What it prints goes into a file.
///
/// @param program its name on the search path
/// @param purpose what it is needed for, as the middle of a sentence: `to read scans`
/// @param origin the Debian package that brings it
public record Tool(String program, String purpose, String origin) {
    private static final File NOTHING = new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");

    public boolean isInstalled() {
        return Confinement.find(program).isPresent();
    }

    /// Runs to the end and says whether the program says that it did its work. Its error stream is thrown away: it may
    /// quote the file.
    ///
    /// @param scratch working folder, home folder and temporary folder of the program
    /// @param output where what it prints is kept
    /// @return false also when it took longer than the limit and was ended
    /// @throws Refusal when the program is missing
    /// @throws CancellationException when the thread is interrupted; the program has been ended by then
    public boolean run(Path scratch, Path output, Duration limit, List<String> arguments) throws Refusal, IOException {
        var process = start(scratch, output, arguments);
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException(program);
        } finally {
            kill(process.toHandle());
        }
    }

    /// The words to put before a program of our own so that it has no network, none where that cannot be done.
    public static List<String> withoutNetwork() {
        return Confinement.withoutNetwork();
    }

    /// Ends a process together with everything it has started.
    public static void kill(ProcessHandle process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private Process start(Path scratch, Path output, List<String> arguments) throws Refusal, IOException {
        var command = new ArrayList<>(Confinement.full());
        command.add(path().toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .directory(scratch.toFile())
                .redirectInput(NOTHING)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        var environment = builder.environment();
        environment.keySet().retainAll(List.of("PATH", "TESSDATA_PREFIX"));
        environment.put("HOME", scratch.toString());
        environment.put("TMPDIR", scratch.toString());
        environment.put("LANG", "C.UTF-8");
        // Tesseract's own threads cost three to seven times the work.
        environment.put("OMP_THREAD_LIMIT", "1");
        return builder.start();
    }

    private Path path() throws Refusal {
        Optional<Path> found = Confinement.find(program);
        return found.orElseThrow(() -> new Refusal(
                Reason.TOOL_MISSING,
                "was not read: the program %s is needed %s and is not installed. On Debian and Ubuntu: apt install %s."
                        .formatted(program, purpose, origin)));
    }
}
