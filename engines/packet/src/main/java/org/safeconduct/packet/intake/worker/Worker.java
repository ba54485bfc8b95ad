package org.safeconduct.packet.intake.worker;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.intake.rendition.Patience;
import org.safeconduct.packet.intake.rendition.Tool;

/// A process that opens files for us: the same class path, little memory, no network.
public final class Worker implements AutoCloseable {
    private static final List<String> OPTIONS = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Duser.timezone=UTC",
            "-Duser.language=en",
            "-Dstdout.encoding=UTF-8");

    private final Process process;
    private final Writer orders;
    /// Empty stands for the end: the process is gone.
    private final BlockingQueue<Optional<Message>> answers = new LinkedBlockingQueue<>();

    private Worker(Process process) {
        this.process = process;
        this.orders = process.outputWriter(StandardCharsets.UTF_8);
        Thread.ofVirtual().start(this::listen);
    }

    /// @param folder home folder and temporary folder of the process
    static Worker start(Path folder) {
        var command = new ArrayList<>(Tool.isolation());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        // PDFBox keeps a list of the machine's fonts, by default in the home folder.
        command.addAll(List.of("-Djava.io.tmpdir=" + folder, "-Dpdfbox.fontcache=" + folder));
        command.addAll(List.of("-cp", classPath(), WorkerMain.class.getName()));
        var builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(List.of("PATH", "TESSDATA_PREFIX", "SystemRoot"));
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("LANG", "C.UTF-8");
        try {
            return new Worker(builder.start());
        } catch (IOException e) {
            throw new PacketException("The process that reads documents could not be started.", e);
        }
    }

    /// Sends an order, or the word to go on.
    public void order(Message message) throws WorkerLostException {
        try {
            orders.write(message.line());
            orders.write('\n');
            orders.flush();
        } catch (IOException e) {
            throw new WorkerLostException(WorkerLostException.Reason.DIED);
        }
    }

    /// Waits for the next answer.
    ///
    /// @throws WorkerLostException when the process has ended or has said nothing for so long, which is more on
    ///     a machine too busy to give it its turn
    public Message answer(Duration stall) throws WorkerLostException {
        try {
            var patience = Patience.with(process.toHandle(), stall);
            var answer = answers.poll(stall.toMillis(), TimeUnit.MILLISECONDS);
            while (answer == null && !patience.isOver()) {
                answer = answers.poll(stall.toMillis(), TimeUnit.MILLISECONDS);
            }
            if (answer == null) {
                throw new WorkerLostException(WorkerLostException.Reason.STALLED);
            }
            return answer.orElseThrow(() -> new WorkerLostException(WorkerLostException.Reason.DIED));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
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
            reader.lines().map(Message::parse).map(Optional::of).forEach(answers::add);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            process.destroyForcibly();
        } finally {
            answers.add(Optional.empty());
        }
    }
}
