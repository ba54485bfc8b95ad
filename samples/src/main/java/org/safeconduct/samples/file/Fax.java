package org.safeconduct.samples.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Black-and-white pages in one TIFF with CCITT Group 4 compression, the way copiers and fax servers send them.
public final class Fax {
    private static final int THRESHOLD = 150;

    private Fax() {}

    /// Turns grey pages into black dots on white.
    ///
    /// @param seed decides the dust that a drum leaves on each page
    public static byte[] of(List<BufferedImage> pages, long seed) {
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionType("CCITT T.6");
            writer.prepareWriteSequence(null);
            for (var i = 0; i < pages.size(); i++) {
                var page = dusty(pages.get(i), seed + i);
                writer.writeToSequence(new IIOImage(page, null, null), wanted);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage dusty(BufferedImage page, long seed) {
        var fax = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < page.getHeight(); y++) {
            for (var x = 0; x < page.getWidth(); x++) {
                var level = page.getRaster().getSample(x, y, 0);
                fax.getRaster().setSample(x, y, 0, level < THRESHOLD ? 0 : 1);
            }
        }
        var random = new Random(seed);
        for (var i = 0; i < 90; i++) {
            fax.getRaster().setSample(random.nextInt(fax.getWidth()), random.nextInt(fax.getHeight()), 0, 0);
        }
        return fax;
    }
}
