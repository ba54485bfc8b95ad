package org.safeconduct.app.evidence.reading;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.safeconduct.app.evidence.archive.Archive;
import org.safeconduct.app.evidence.archive.Reason;
import org.springframework.stereotype.Component;

/// Draws pages for somebody who looks at them here, with who they are and when across it, so that a picture taken of
/// the screen tells where it came from.
///
/// What is drawn was written by our own engine. One page at a time: a drawing takes more memory than anything else
/// here.
@Component
public class PagePictures {
    private static final float SHARPNESS = 110;
    private static final double TILT = -Math.PI / 7;

    private final Semaphore easel = new Semaphore(1, true);
    private final Archive archive;

    PagePictures(Archive archive) {
        this.archive = archive;
    }

    /// A page in JPEG. The look is in the ledger before anything of it is opened.
    ///
    /// @param pdf a file in the archive
    /// @param page from 1
    /// @param mark who looks, and when
    /// @return empty where there is no such page
    public Optional<byte[]> jpeg(UUID caseId, UUID pdf, int page, String mark) {
        var content = archive.bytes(caseId, pdf, Reason.VIEWED);
        easel.acquireUninterruptibly();
        try (var document = Loader.loadPDF(content)) {
            return page < 1 || page > document.getNumberOfPages()
                    ? Optional.empty()
                    : Optional.of(drawn(document, page, mark));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            easel.release();
        }
    }

    /// What the program itself finds on each page, in their order: derived, and seen by nobody.
    ///
    /// @param most pages that are searched, from the first on
    public <T> List<T> search(UUID caseId, UUID pdf, int most, Function<BufferedImage, T> looking) {
        var content = archive.bytes(caseId, pdf, Reason.DERIVED);
        easel.acquireUninterruptibly();
        try (var document = Loader.loadPDF(content)) {
            var found = new ArrayList<T>();
            for (int page = 1; page <= Math.min(most, document.getNumberOfPages()); page++) {
                found.add(looking.apply(picture(document, page)));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            easel.release();
        }
    }

    private static BufferedImage picture(PDDocument document, int page) throws IOException {
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImageWithDPI(page - 1, SHARPNESS, ImageType.RGB);
    }

    private static byte[] drawn(PDDocument document, int page, String mark) throws IOException {
        var picture = picture(document, page);
        mark(picture, mark);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static void mark(BufferedImage picture, String words) {
        Graphics2D brush = picture.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        brush.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.16f));
        brush.setColor(new Color(0x7a0c2e));
        int size = Math.max(12, picture.getWidth() / 38);
        brush.setFont(new Font(Font.SANS_SERIF, Font.BOLD, size));
        brush.rotate(TILT);
        int width = brush.getFontMetrics().stringWidth(words) + size * 3;
        int reach = picture.getWidth() + picture.getHeight();
        for (int y = 0; y < reach; y += size * 9) {
            for (int x = -picture.getHeight(); x < picture.getWidth(); x += width) {
                brush.drawString(words, x + (y / (size * 9) % 2) * width / 2, y);
            }
        }
        brush.dispose();
    }
}
