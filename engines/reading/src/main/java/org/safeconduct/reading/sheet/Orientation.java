package org.safeconduct.reading.sheet;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/// How a camera says that its picture is to be held, as Exif 2.32 numbers it (tag 0x0112).
///
/// @param number 1 to 8; 1 is as stored
record Orientation(int number) {
    static final Orientation AS_STORED = new Orientation(1);

    static Orientation of(Path file) throws IOException {
        try {
            var directory =
                    ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            var number = directory == null
                    ? Integer.valueOf(1)
                    : Objects.requireNonNullElse(directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION), 1);
            return number >= 1 && number <= 8 ? new Orientation(number) : AS_STORED;
        } catch (ImageProcessingException | RuntimeException e) {
            return AS_STORED;
        }
    }

    private boolean isSideways() {
        return number >= 5;
    }

    BufferedImage upright(BufferedImage stored) {
        if (number == 1) {
            return stored;
        }
        int across = isSideways() ? stored.getHeight() : stored.getWidth();
        int down = isSideways() ? stored.getWidth() : stored.getHeight();
        int type = stored.getType() == BufferedImage.TYPE_BYTE_GRAY
                ? BufferedImage.TYPE_BYTE_GRAY
                : BufferedImage.TYPE_INT_RGB;
        var upright = new BufferedImage(across, down, type);
        var canvas = upright.createGraphics();
        canvas.drawImage(stored, matrix(stored.getWidth(), stored.getHeight()), null);
        canvas.dispose();
        return upright;
    }

    private AffineTransform matrix(int w, int h) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }
}
