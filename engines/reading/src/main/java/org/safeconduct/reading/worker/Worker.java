package org.safeconduct.reading.worker;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.safeconduct.reading.ReadingException;
import org.safeconduct.reading.View;
import org.safeconduct.reading.tool.Tool;

/// A process that opens one file for us: the same class path, little memory, no network.
public final class Worker implements AutoCloseable {
    private static final List<String> OPTIONS = List.of(
            "-Xmx320m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Duser.timezone=UTC",
            "-Duser.language=en",
            // What a library has to say about a file may quote the file, so nobody listens.
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");
    /// Messages waiting to be heard; a worker that says more waits.
    private static final int HEARING = 4_096;

    private final Process process;
    private final OutputStream pipe;
    /// Empty stands for the end: the process is gone.
    private final BlockingQueue<Optional<Message>> answers = new ArrayBlockingQueue<>(HEARING);

    private Worker(Process process) {
        this.process = process;
        this.pipe = process.getOutputStream();
        Thread.ofVirtual().start(this::listen);
    }

    /// Thrown when a worker has ended before its order was carried out, most often for lack of memory.
    public static final class LostException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /// Starts one that says everything about a file.
    ///
    /// @param scratch home folder and temporary folder of the process
    /// @param from index of the first page wanted; more than 0 when earlier ones are known already
    public static Worker looking(Path file, Path scratch, int from) {
        return start(new Order.Look(file, scratch, from), scratch);
    }

    /// Starts one that draws a page.
    ///
    /// @param scratch home folder and temporary folder of the process
    /// @param picture where it goes: a JPEG when the name ends so, else a PNG
    public static Worker drawing(Path file, Path scratch, View view, Path picture) {
        return start(new Order.Draw(file, scratch, view, picture), scratch);
    }

    private static Worker start(Order order, Path folder) {
        var command = new ArrayList<>(Tool.withoutNetwork());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        // PDFBox keeps a list of the machine's fonts, by default in the home folder.
        command.addAll(List.of("-Djava.io.tmpdir=" + folder, "-Dpdfbox.fontcache=" + folder));
        command.addAll(List.of("-cp", classPath(), WorkerMain.class.getName()));
        command.addAll(order.words());
        var builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(List.of("PATH", "SystemRoot"));
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("LANG", "C.UTF-8");
        try {
            return new Worker(builder.start());
        } catch (IOException e) {
            throw new ReadingException("The process that reads files could not be started.", e);
        }
    }

    /// Waits for the next answer.
    ///
    /// @return empty when nothing was said for so long
    /// @throws LostException when the process has ended
    public Optional<Message> answer(Duration patience) throws LostException {
        try {
            var answer = answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (answer == null) {
                return Optional.empty();
            }
            return Optional.of(answer.orElseThrow(LostException::new));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /// What the process and all it started have worked so far; tells one that hangs from one that waits for its turn.
    public Duration worked() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// Tells the worker that there is room for another scan.
    public void goOn() throws LostException {
        try {
            pipe.write('\n');
            pipe.flush();
        } catch (IOException e) {
            throw new LostException();
        }
    }

    @Override
    public void close() {
        Tool.kill(process.toHandle());
    }

    /// The worker starts in another folder, so relative entries have to be made absolute.
    private static String classPath() {
        var entries = System.getProperty("java.class.path").split(File.pathSeparator);
        return Arrays.stream(entries)
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void listen() {
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                hear(Optional.of(Message.parse(line)));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            process.destroyForcibly();
        } finally {
            hear(Optional.empty());
        }
    }

    private void hear(Optional<Message> message) {
        try {
            answers.put(message);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
