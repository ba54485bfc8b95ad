package org.safeconduct.packet.intake.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.safeconduct.packet.intake.image.JpegCopy;
import org.safeconduct.packet.intake.rendition.Ceiling;

/// A picture that the press may print: of a kind it can read and of a size that fits in memory.
final class Picture {
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif", "bmp");

    private final byte[] bytes;

    private Picture(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The file as it came, but for what a camera noted in it.
    byte[] bytes() {
        return bytes;
    }

    static Optional<Picture> of(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? of(bytes, readers.next(), in) : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            // The readers of the JDK throw several unchecked kinds on damaged headers.
            return Optional.empty();
        }
    }

    private static Optional<Picture> of(byte[] bytes, ImageReader reader, ImageInputStream in) throws IOException {
        try {
            String format = reader.getFormatName().toLowerCase(Locale.ROOT);
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            // JPEG goes into the PDF as it is, so only its header is read.
            boolean fits = pixels <= (format.equals("jpeg") ? Ceiling.PICTURE_PIXELS : Ceiling.PIXELS);
            return FORMATS.contains(format) && fits && isWhole(format, reader)
                    ? Optional.of(new Picture(format.equals("jpeg") ? unnoted(bytes) : bytes))
                    : Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static byte[] unnoted(byte[] jpeg) throws IOException {
        var picture = new ByteArrayOutputStream(jpeg.length);
        JpegCopy.copy(new ByteArrayInputStream(jpeg), picture);
        return picture.toByteArray();
    }

    /// A torn picture stops the press in the middle of a page, so all but JPEG are decoded once beforehand.
    private static boolean isWhole(String format, ImageReader reader) throws IOException {
        return format.equals("jpeg") || reader.read(0) != null;
    }

    /// Reads a `data:` reference (RFC 2397) of an image in base64, the only form seen in the wild.
    static Optional<byte[]> written(String reference) {
        int comma = reference.indexOf(',');
        if (comma < 0 || !reference.substring(0, comma).endsWith(";base64")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getMimeDecoder().decode(reference.substring(comma + 1)));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
