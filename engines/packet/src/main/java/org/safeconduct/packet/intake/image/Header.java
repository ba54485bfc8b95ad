package org.safeconduct.packet.intake.image;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// What a picture says of itself besides its pixels.
///
/// @param stretch height of a pixel divided by its width
record Header(Metadata metadata, Orientation orientation, double stretch) {
    /// Never fails: a picture whose notes are damaged is a picture still.
    static Header of(Path file) {
        try {
            return of(ImageMetadataReader.readMetadata(file.toFile()));
        } catch (ImageProcessingException | IOException | RuntimeException | StackOverflowError e) {
            return of(new Metadata());
        }
    }

    private static Header of(Metadata metadata) {
        var notes = Optional.ofNullable(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class));
        int tag = notes.map(note -> note.getInteger(ExifDirectoryBase.TAG_ORIENTATION))
                .orElse(1);
        return new Header(
                metadata, Orientation.of(tag), notes.map(Header::stretch).orElse(1.0));
    }

    <T extends Directory> Optional<T> findFirst(Class<T> type) {
        return Optional.ofNullable(metadata.getFirstDirectoryOfType(type));
    }

    /// A fax has twice as many pixels across an inch as down.
    private static double stretch(Directory notes) {
        var across = notes.getDoubleObject(ExifDirectoryBase.TAG_X_RESOLUTION);
        var down = notes.getDoubleObject(ExifDirectoryBase.TAG_Y_RESOLUTION);
        if (across == null || down == null || !(across > 0) || !(down > 0)) {
            return 1;
        }
        return Math.clamp(across / down, 0.25, 4);
    }
}
