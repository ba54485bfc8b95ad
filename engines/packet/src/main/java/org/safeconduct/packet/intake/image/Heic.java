package org.safeconduct.packet.intake.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.safeconduct.packet.intake.rendition.Source;
import org.safeconduct.packet.intake.rendition.Tool;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Has HEIC and AVIF pictures converted by a tool; a decoder of that size has no place in our own process.
record Heic(Source source) {
    static final Tool TOOL = new Tool("heif-convert", "to read HEIC pictures", "libheif-examples");

    private static final Duration LIMIT = Duration.ofSeconds(25);
    /// Of 100; the loss can't be seen, and the original file stays with the team.
    private static final String QUALITY = "92";

    List<Path> pictures() throws UnreadableException, IOException {
        var folder = Files.createDirectory(source.scratch().resolve("heic"));
        var ran = TOOL.run(
                folder,
                LIMIT,
                List.of(
                        "-q",
                        QUALITY,
                        source.file().toString(),
                        folder.resolve("picture.jpg").toString()));
        try (var files = Files.list(folder)) {
            var pictures = files.filter(file -> file.toString().endsWith(".jpg"))
                    .sorted()
                    .toList();
            if (!ran.isDone() || pictures.isEmpty()) {
                throw new UnreadableException(
                        "IN-01",
                        source.name() + " is a damaged HEIC picture that cannot be shown. Ask for it again as a JPEG.");
            }
            return pictures;
        }
    }
}
