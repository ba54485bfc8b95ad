package org.safeconduct.packet.splice;

import java.io.IOException;
import java.nio.file.Path;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.Progress;
import org.safeconduct.packet.splice.press.FileSink;
import org.safeconduct.packet.splice.press.Sink;

/// Writes volumes, or tells beforehand how long they will be.
///
/// The same volume gives the same bytes, whoever prepared its parts and on however many threads. Memory does not grow
/// with the bodies of the pages; they are copied from where they lie.
public final class Splicer {
    /// A file that was written, with its length in bytes.
    public record Written(Path file, long size, int pages) {}

    private Splicer() {}

    /// Writes beside the file that is wanted and moves over it at the end. Whatever goes wrong, and when the person
    /// stops the work, an earlier file stays and nothing else is left behind.
    public static Written write(Path out, Volume volume, Progress progress) {
        try (var sink = new FileSink(out)) {
            var size = Assembly.run(volume, sink, progress);
            sink.commit();
            return new Written(out, size, volume.pages().size());
        } catch (IOException e) {
            throw new PacketException(
                    "The filing cannot be written to " + out.getFileName() + ". Is there room on the disk?", e);
        }
    }

    /// The exact length in bytes that [#write] would give.
    public static long measure(Volume volume) {
        try {
            return Assembly.run(volume, Sink.counting(), Progress.SILENT);
        } catch (IOException e) {
            throw new PacketException("The filing cannot be measured.", e);
        }
    }
}
