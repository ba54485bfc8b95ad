package org.safeconduct.reading.reader;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.safeconduct.reading.Progress;
import org.safeconduct.reading.Reading;
import org.safeconduct.reading.Reading.Reason;
import org.safeconduct.reading.Reading.Unreadable;
import org.safeconduct.reading.ReadingException;
import org.safeconduct.reading.Refusal;
import org.safeconduct.reading.View;
import org.safeconduct.reading.Wishes;
import org.safeconduct.reading.reader.Course.Extent;
import org.safeconduct.reading.worker.Message;
import org.safeconduct.reading.worker.Worker;
import org.safeconduct.reading.worker.Worker.LostException;

/// Reads files, each in a process of its own that may be killed without harm to anything else.
///
/// May be used by several threads. Machine reading is what costs, about two seconds a page; all that use the same
/// reader together keep two such programs busy and no more.
public final class Reader {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final Recognition recognition;

    private Reader(Path folder, Recognition recognition) {
        this.folder = folder;
        this.recognition = recognition;
    }

    /// Recognises two pages at a time.
    ///
    /// @param folder where scratch folders are made; each is gone when its file has been read
    public static Reader in(Path folder) {
        return new Reader(folder, new Recognition(2));
    }

    /// Reads one file. Nothing that is in the file makes this throw.
    ///
    /// @throws CancellationException when `progress` or an interrupt stopped it; every process has ended by then
    /// @throws ReadingException when the machine fails
    public Reading read(Path file, Wishes wishes, Progress progress) {
        return course(file, wishes, Extent.PAGES, progress);
    }

    /// What the file says of itself, without a look at its pages: those of the answer are none. For a caller who has
    /// the pages read in another form.
    public Reading glance(Path file, Wishes wishes) {
        return course(file, wishes, Extent.FACTS, Progress.SILENT);
    }

    private Reading course(Path file, Wishes wishes, Extent extent, Progress progress) {
        return within(scratch -> new Course(
                        new Course.Job(file.toAbsolutePath(), wishes, extent, scratch), recognition, progress)
                .run());
    }

    /// Draws one page for somebody to look at. The same file and view make the same bytes on the same machine.
    ///
    /// @param picture where it goes: a JPEG when the name ends so, else a PNG
    /// @return why it could not be drawn, or empty when it was
    /// @throws CancellationException when the thread was interrupted
    public Optional<Unreadable> draw(Path file, View view, Path picture) {
        return within(scratch -> {
            try (var worker = Worker.drawing(file.toAbsolutePath(), scratch, view, picture.toAbsolutePath())) {
                return refusal(worker.answer(PATIENCE), view.name());
            } catch (LostException e) {
                return Optional.of(Sentences.stopped(view.name()));
            }
        });
    }

    private static Optional<Unreadable> refusal(Optional<Message> answer, String name) {
        if (answer.isEmpty()) {
            return Optional.of(Sentences.stopped(name));
        }
        return answer.filter(message -> message.topic() == Message.Topic.REFUSED)
                .map(message ->
                        Sentences.unreadable(new Refusal(Reason.valueOf(message.text(0)), message.text(1)), name));
    }

    /// What is done in a scratch folder.
    @FunctionalInterface
    private interface Work<T> {
        T in(Path scratch) throws IOException;
    }

    private <T> T within(Work<T> work) {
        try {
            var scratch = Files.createTempDirectory(folder, "reading").toAbsolutePath();
            try {
                return work.in(scratch);
            } finally {
                clear(scratch);
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static ReadingException broken(IOException e) {
        return new ReadingException(
                "The disk failed while a file was being read. Make sure that it is not full, and read it again.", e);
    }

    private static void clear(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                Files.deleteIfExists(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
