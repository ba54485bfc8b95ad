package org.safeconduct.packet.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.safeconduct.packet.Progress;

/// Takes files in. One is opened for one filing, used from as many threads as one likes, and closed at the end.
///
/// The same file with the same languages gives the same bytes. A file that can't be read never takes others
/// down.
public final class Intake implements AutoCloseable {
    private final Workshop workshop;

    private Intake(Workshop workshop) {
        this.workshop = workshop;
    }

    /// Opens an intake that keeps everything in `folder`, which exists and is the caller's to delete after
    /// closing.
    public static Intake open(Path folder, Limits limits) {
        return new Intake(Workshop.open(folder, limits));
    }

    /// Takes one file in, with whatever is attached to it.
    ///
    /// @param name the file as the manifest names it
    /// @param languages ISO 639-1 codes, none when the language isn't known
    /// @throws CancellationException when `progress` or the thread was asked to stop
    public Taken take(Path file, String name, List<String> languages, Progress progress) {
        var errand = new Errand(workshop, List.copyOf(languages), progress);
        return switch (errand.read(file.toAbsolutePath(), name)) {
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
