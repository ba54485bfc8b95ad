package org.safeconduct.reading.facts;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.reading.Fact;
import org.safeconduct.reading.FileKind;

/// Everything that a file claims about itself.
public final class FileFacts {
    private FileFacts() {}

    /// Nothing for a file that claims nothing, or whose claims cannot be read: they are a courtesy.
    public static List<Fact> of(Path file, FileKind kind) {
        try {
            return switch (kind) {
                case TEXT -> List.of();
                case PDF -> DocumentFacts.of(file);
                case JPEG, PNG, TIFF, HEIC, SOUND, FILM -> embedded(file);
            };
        } catch (IOException | ImageProcessingException | RuntimeException | StackOverflowError e) {
            return List.of();
        }
    }

    private static List<Fact> embedded(Path file) throws ImageProcessingException, IOException {
        var found = ImageMetadataReader.readMetadata(file.toFile());
        return Stream.concat(new CameraFacts(found).all(), new ContainerFacts(found).all())
                .distinct()
                .toList();
    }
}
