package org.safeconduct.packet.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.Progress;

/// Takes files in. One is opened for one filing, used from as many threads as one likes, and closed at the end.
///
/// The same file with the same languages gives the same bytes. A file that can't be read never takes others
/// down.
public final class Intake implements AutoCloseable {
    /// How much work one file may cause.
    ///
    /// @param workers processes at a time, and scans read at a time
    /// @param stall how long a worker may show no progress, such as another page looked at, before it is stopped
    /// @param attachments files taken in behind one document, at every depth together
    /// @param depth how deep attachments may lie within attachments
    public record Limits(int workers, Duration stall, int attachments, int depth) {
        public static Limits ofThisMachine() {
            int cores = Runtime.getRuntime().availableProcessors();
            return new Limits(cores, Duration.ofSeconds(28), 50, 3);
        }

        public Limits withStall(Duration stall) {
            return new Limits(workers, stall, attachments, depth);
        }
    }

    private final Workshop workshop;
    private final @Nullable Shelf shelf;

    private Intake(Workshop workshop, @Nullable Shelf shelf) {
        this.workshop = workshop;
        this.shelf = shelf;
    }

    /// Opens an intake that keeps everything in `folder`, which exists and is the caller's to delete after
    /// closing.
    public static Intake open(Path folder, Limits limits) {
        return new Intake(Workshop.open(folder, limits), null);
    }

    /// Opens one that makes pages and reads none of their scans, for a caller who reads them otherwise.
    public static Intake openForPages(Path folder, Limits limits) {
        return new Intake(Workshop.openForPages(folder, limits), null);
    }

    /// The same intake, which first looks whether a file was taken in before, and puts what it makes onto the shelf.
    ///
    /// @param folder outlives the intake; made if it isn't there
    public Intake withShelf(Path folder) {
        return new Intake(workshop, Shelf.in(folder));
    }

    /// Takes one file in, with whatever is attached to it.
    ///
    /// @param name the file as the manifest names it
    /// @param languages ISO 639-1 codes, none when the language isn't known
    /// @throws CancellationException when `progress` or the thread was asked to stop
    public Taken take(Path file, String name, List<String> languages, Progress progress) {
        var read = file.toAbsolutePath();
        if (shelf == null) {
            return read(read, name, languages, progress);
        }
        try {
            var key = Shelf.key(read, name, languages);
            var before = shelf.find(key);
            return before.isPresent() ? before.get() : kept(shelf, key, read(read, name, languages, progress));
        } catch (IOException unreadable) {
            // Reading it tells why, in a finding.
            return read(read, name, languages, progress);
        }
    }

    private static Taken kept(Shelf shelf, String key, Taken taken) {
        return taken instanceof Taken.Accepted accepted ? shelf.keep(key, accepted) : taken;
    }

    private Taken read(Path file, String name, List<String> languages, Progress progress) {
        var errand = new Errand(workshop, List.copyOf(languages), progress);
        return switch (errand.read(file, name)) {
            case FileRead.Unreadable(var finding) -> new Taken.Refused(finding);
            case FileRead.Read read -> new Bundle(workshop, errand).bind(name, read);
        };
    }

    /// Ends whatever is still being read.
    @Override
    public void close() {
        workshop.close();
    }
}
