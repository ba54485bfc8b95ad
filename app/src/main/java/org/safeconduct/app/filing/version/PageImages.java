package org.safeconduct.app.filing.version;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.safeconduct.app.evidence.archive.Archive;
import org.safeconduct.app.evidence.archive.Reason;
import org.springframework.stereotype.Component;

/// Draws pages of assembled filings, so that a browser can show them without opening a PDF.
///
/// What is drawn was written by our own program out of pages that intake had cleaned. One page at a time: a drawing
/// takes
/// more memory than anything else here.
@Component
public class PageImages {
    private static final float SHARPNESS = 100;

    private final Semaphore easel = new Semaphore(1, true);
    private final Archive archive;

    PageImages(Archive archive) {
        this.archive = archive;
    }

    /// A page as a picture in JPEG.
    ///
    /// @param object its file in the archive
    /// @param page counted from 0, of that file
    public byte[] jpeg(UUID caseId, UUID object, int page) {
        var pdf = archive.bytes(caseId, object, Reason.VIEWED);
        easel.acquireUninterruptibly();
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return jpeg(renderer.renderImageWithDPI(page, SHARPNESS, ImageType.RGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            easel.release();
        }
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
