package org.safeconduct.samples.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/// JPEG files, with their resolution and, for pictures from a telephone, an EXIF block.
public final class Jpeg {
    private static final String TREE = "javax_imageio_jpeg_image_1.0";
    private static final int AFTER_START = 2;

    private Jpeg() {}

    public static byte[] of(BufferedImage picture, int dpi, float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, resolution(writer, picture, wanted, dpi)), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadata resolution(ImageWriter writer, BufferedImage picture, ImageWriteParam wanted, int dpi)
            throws IOException {
        var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), wanted);
        var tree = (IIOMetadataNode) metadata.getAsTree(TREE);
        var header = (IIOMetadataNode) tree.getElementsByTagName("app0JFIF").item(0);
        header.setAttribute("resUnits", "1");
        header.setAttribute("Xdensity", String.valueOf(dpi));
        header.setAttribute("Ydensity", String.valueOf(dpi));
        metadata.setFromTree(TREE, tree);
        return metadata;
    }

    /// Puts an EXIF block (Exif 2.3, section 4.5.4) in front of everything else in the file.
    ///
    /// @param orientation 1 to 8: which side of the stored picture is up
    /// @param taken local time in the form `2026:07:19 12:00:00` that EXIF asks for
    public static byte[] withExif(byte[] jpeg, int orientation, String taken) {
        var block = exif(orientation, taken);
        return ByteBuffer.allocate(jpeg.length + block.length)
                .put(jpeg, 0, AFTER_START)
                .put(block)
                .put(jpeg, AFTER_START, jpeg.length - AFTER_START)
                .array();
    }

    private static byte[] exif(int orientation, String taken) {
        var make = "Example Phone\0".getBytes(StandardCharsets.US_ASCII);
        var date = (taken + "\0").getBytes(StandardCharsets.US_ASCII);
        var entries = 3;
        var texts = 8 + 2 + entries * 12 + 4;
        var tiff = ByteBuffer.allocate(texts + make.length + date.length);
        tiff.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8).putShort((short) entries);
        entry(tiff, 0x010F, 2, make.length).putInt(texts);
        entry(tiff, 0x0112, 3, 1).putShort((short) orientation).putShort((short) 0);
        entry(tiff, 0x0132, 2, date.length).putInt(texts + make.length);
        tiff.putInt(0).put(make).put(date);
        var length = 2 + 6 + tiff.capacity();
        return ByteBuffer.allocate(2 + length)
                .putShort((short) 0xFFE1)
                .putShort((short) length)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array())
                .array();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }
}
