package org.safeconduct.reading.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.safeconduct.reading.Reading.Reason;
import org.safeconduct.reading.Refusal;
import org.safeconduct.reading.tool.Tool;

/// Has HEIC pictures converted by a tool; a decoder of that size has no place in our own process.
final class Heic {
    private static final Tool TOOL = new Tool("heif-convert", "to read HEIC pictures", "libheif-examples");
    private static final Duration LIMIT = Duration.ofSeconds(25);
    /// Of 100; the loss cannot be seen, and the original stays what it is.
    private static final String QUALITY = "92";

    private Heic() {}

    /// The first picture of the file as a JPEG, already turned as the file says.
    static Path converted(Path file, Path scratch) throws Refusal, IOException {
        var folder = Files.createTempDirectory(scratch, "heic");
        var done = TOOL.run(
                folder,
                folder.resolve("said"),
                LIMIT,
                List.of(
                        "-q",
                        QUALITY,
                        file.toString(),
                        folder.resolve("picture.jpg").toString()));
        try (var made = Files.list(folder)) {
            var pictures =
                    made.filter(one -> one.toString().endsWith(".jpg")).sorted().toList();
            if (!done || pictures.isEmpty()) {
                throw new Refusal(
                        Reason.DAMAGED, "is a damaged HEIC picture that cannot be shown. Ask for it again as a JPEG.");
            }
            return pictures.getFirst();
        }
    }
}
