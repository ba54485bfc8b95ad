package org.safeconduct.packet.intake.rendition;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/// A program outside Java, run without network, with a time limit and with an almost empty environment.
///
/// @param program its name on the search path
/// @param purpose what it is needed for, as the middle of a sentence: `to read Word files`
/// @param origin the package that brings it: `libreoffice-writer`
public record Tool(String program, String purpose, String origin) {
    /// What became of a tool that ran to its end.
    ///
    /// @param exit 0 when the program says that it did its work
    /// @param output what it printed, read as UTF-8
    public record Ran(int exit, String output) {
        public boolean isDone() {
            return exit == 0;
        }
    }

    private static final long MOST_OUTPUT = 16L << 20;

    public boolean isInstalled() {
        return SearchPath.find(program).isPresent();
    }

    /// Runs to the end and returns what was printed. The error stream is thrown away: it may quote the
    /// document. On a machine too busy to give the program its turn the limit is longer.
    ///
    /// @param scratch working folder, home folder and temporary folder of the program
    /// @throws UnreadableException `IN-03` when the program is missing, `IN-13` when it exceeds the limit or
    ///     prints too much
    /// @throws CancellationException when the thread is interrupted; the program has been killed by then
    public Ran run(Path scratch, Duration limit, List<String> arguments) throws UnreadableException, IOException {
        var command = new ArrayList<>(Isolation.prefix());
        command.add(path().toString());
        command.addAll(arguments);
        var process = start(command, scratch);
        try {
            return await(process, limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException(program);
        } finally {
            kill(process.toHandle());
        }
    }

    /// The words to put before a command so that it has no network, none where that can't be done.
    public static List<String> isolation() {
        return Isolation.prefix();
    }

    /// Ends a process together with everything it has started.
    public static void kill(ProcessHandle process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private Path path() throws UnreadableException {
        return SearchPath.find(program).orElseThrow(() -> new UnreadableException("IN-03", missing()));
    }

    private String missing() {
        return "The program %s is needed %s and was not found. Install the package %s (on Debian and Ubuntu: apt install %s) and run again."
                .formatted(program, purpose, origin, origin);
    }

    private Process start(List<String> command, Path scratch) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(scratch.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(ProcessBuilder.Redirect.from(SearchPath.NOTHING));
        var environment = builder.environment();
        var data = Optional.ofNullable(environment.get("TESSDATA_PREFIX"));
        var path = environment.getOrDefault("PATH", "");
        environment.clear();
        environment.put("PATH", path);
        environment.put("HOME", scratch.toString());
        environment.put("TMPDIR", scratch.toString());
        environment.put("LANG", "C.UTF-8");
        // Tesseract's own threads cost three to seven times the work; we run one process a core instead.
        environment.put("OMP_THREAD_LIMIT", "1");
        data.ifPresent(folder -> environment.put("TESSDATA_PREFIX", folder));
        return builder.start();
    }

    private Ran await(Process process, Duration limit) throws InterruptedException, UnreadableException, IOException {
        var reader = new Output(process.getInputStream());
        var thread = Thread.ofVirtual().start(reader);
        var patience = Patience.with(process.toHandle(), limit);
        // A child that outlives the program keeps the pipe open, so the reader gets the same limit.
        while (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS) || !thread.join(limit)) {
            if (!process.isAlive() || patience.isOver()) {
                throw stopped("took longer than " + limit.toSeconds() + " seconds");
            }
        }
        if (reader.overflowed) {
            throw stopped("printed more than could be kept");
        }
        return new Ran(process.exitValue(), reader.text);
    }

    private UnreadableException stopped(String reason) {
        return new UnreadableException("IN-13", "The program " + program + " " + reason + " and was stopped.");
    }

    /// Drains the pipe so that the program never waits for us.
    private static final class Output implements Runnable {
        private final InputStream from;
        private String text = "";
        private boolean overflowed;

        Output(InputStream from) {
            this.from = from;
        }

        @Override
        public void run() {
            try (from) {
                text = new String(from.readNBytes((int) MOST_OUTPUT), StandardCharsets.UTF_8);
                overflowed = from.skip(1) > 0;
                from.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                overflowed = true;
            }
        }
    }
}
