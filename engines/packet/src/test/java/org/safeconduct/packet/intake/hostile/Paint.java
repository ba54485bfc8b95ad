package org.safeconduct.packet.intake.hostile;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/// Sound pictures, to be damaged afterwards.
final class Paint {
    private Paint() {}

    /// A dark square on white.
    static BufferedImage square(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.DARK_GRAY);
        canvas.fillRect(width / 4, height / 4, width / 2, height / 2);
        canvas.dispose();
        return image;
    }

    /// The same noise every time.
    static BufferedImage noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var random = new Random(11);
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = random.nextInt(256);
            }
            image.getRaster().setSamples(0, y, width, 1, 0, row);
        }
        return image;
    }

    static byte[] png(int width, int height) {
        return as("png", square(width, height, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] jpeg(int width, int height) {
        return as("jpeg", square(width, height, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] as(String format, BufferedImage image) {
        return Packing.bytes(out -> ImageIO.write(image, format, out));
    }

    static byte[] progressiveJpeg(int width, int height) {
        return written("jpeg", writer -> {
            var wanted = writer.getDefaultWriteParam();
            wanted.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(square(width, height, BufferedImage.TYPE_INT_RGB), null, null), wanted);
        });
    }

    /// Four inks, without a word on which.
    static byte[] fourColourJpeg(int width, int height) {
        return written("jpeg", writer -> {
            var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
            writer.write(null, new IIOImage(raster, null, null), null);
        });
    }

    /// A film of so many pictures, in a format that can hold several.
    static byte[] sequence(String format, int pictures) {
        return written(format, writer -> {
            var picture = new IIOImage(square(20, 20, BufferedImage.TYPE_BYTE_BINARY), null, null);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < pictures; i++) {
                writer.writeToSequence(picture, null);
            }
            writer.endWriteSequence();
        });
    }

    @FunctionalInterface
    private interface Writing {
        void with(ImageWriter writer) throws IOException;
    }

    private static byte[] written(String format, Writing writing) {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        return Packing.bytes(out -> {
            try (var image = ImageIO.createImageOutputStream(out)) {
                writer.setOutput(image);
                writing.with(writer);
            } finally {
                writer.dispose();
            }
        });
    }
}
