package org.safeconduct.packet.intake.image;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.safeconduct.packet.intake.kind.FileKind;
import org.safeconduct.packet.intake.rendition.Ceiling;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Decodes pictures that a PDF can't hold as they are, and packs them anew: without loss what was without loss,
/// on white what was transparent.
record Decoded(PDDocument document, Remarks remarks, FileKind kind) {
    private static final float QUALITY = 0.92f;

    /// One image for each page of the file.
    List<PDImageXObject> embed(Path file) throws UnreadableException, IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw remarks.damaged(new IOException("no reader"));
            }
            var reader = readers.next();
            try {
                return embed(file, reader, in);
            } finally {
                reader.dispose();
            }
        } catch (IIOException | EOFException | RuntimeException e) {
            throw remarks.damaged(e);
        }
    }

    private List<PDImageXObject> embed(Path file, ImageReader reader, ImageInputStream in)
            throws UnreadableException, IOException {
        reader.setInput(in);
        var images = new ArrayList<PDImageXObject>();
        // Only a TIFF has pages; the further pictures of a GIF are a film.
        int count = kind == FileKind.TIFF ? TiffPages.count(file, remarks) : 1;
        for (int i = 0; i < count; i++) {
            remarks.refuseFlood(reader.getWidth(i), reader.getHeight(i));
            images.add(embed(file, reader, i));
        }
        return images;
    }

    private PDImageXObject embed(Path file, ImageReader reader, int index) throws IOException {
        if (kind == FileKind.TIFF) {
            var fax = Fax.find(document, file, index);
            if (fax.isPresent()) {
                return fax.get();
            }
        }
        var image = onWhite(read(reader, index));
        if (image.getType() == BufferedImage.TYPE_BYTE_BINARY
                && image.getColorModel().getPixelSize() == 1) {
            return CCITTFactory.createFromImage(document, image);
        }
        return isLossy(file)
                ? JPEGFactory.createFromImage(document, image, QUALITY)
                : LosslessFactory.createFromImage(document, image);
    }

    private BufferedImage read(ImageReader reader, int index) throws IOException {
        long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
        var wanted = reader.getDefaultReadParam();
        if (pixels > Ceiling.PIXELS) {
            remarks.reduced(reader.getWidth(index), reader.getHeight(index));
            int step = (int) Math.ceil(Math.sqrt((double) pixels / Ceiling.PIXELS));
            wanted.setSourceSubsampling(step, step, 0, 0);
        }
        return reader.read(index, wanted);
    }

    private static BufferedImage onWhite(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return image;
        }
        var paper = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = paper.createGraphics();
        canvas.drawImage(image, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return paper;
    }

    /// The chunk `VP8L` is WebP's lossless form, `VP8 ` the other.
    private boolean isLossy(Path file) throws IOException {
        if (kind != FileKind.WEBP) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return !new String(in.readNBytes(4096), StandardCharsets.ISO_8859_1).contains("VP8L");
        }
    }
}
