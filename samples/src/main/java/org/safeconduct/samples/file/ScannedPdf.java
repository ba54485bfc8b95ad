package org.safeconduct.samples.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.util.Matrix;

/// Pages of a scanner in a PDF: one JPEG a page and no text layer.
public final class ScannedPdf {
    private ScannedPdf() {}

    public static PDDocument of(List<BufferedImage> scans, int dpi, float quality) {
        var document = new PDDocument();
        document.setDocumentId(556L);
        try {
            for (var scan : scans) {
                add(document, scan, dpi, quality);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document;
    }

    private static void add(PDDocument document, BufferedImage scan, int dpi, float quality) throws IOException {
        var width = scan.getWidth() * 72f / dpi;
        var height = scan.getHeight() * 72f / dpi;
        var page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        var jpeg = Jpeg.of(scan, dpi, quality);
        var picture = JPEGFactory.createFromStream(document, new ByteArrayInputStream(jpeg));
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(picture, 0, 0, width, height);
        }
    }

    /// The same sheets as a careless scanner stores them: lying on their side with a turn in the page, the paper
    /// moved away from the origin, and a strip of the scanner's lid cropped off.
    public static PDDocument lyingDown(PDDocument document) {
        for (var page : document.getPages()) {
            var box = page.getMediaBox();
            lay(document, page, box);
        }
        return document;
    }

    private static void lay(PDDocument document, PDPage page, PDRectangle upright) {
        var across = upright.getWidth();
        var up = upright.getHeight();
        try (var content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.PREPEND, false, false)) {
            // A quarter turn against the clock about the origin, then onto the moved paper at (-40, 120).
            content.transform(new Matrix(0, 1, -1, 0, up - 40, 120));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.setMediaBox(new PDRectangle(-60, 100, up + 40, across + 40));
        page.setCropBox(new PDRectangle(-40, 120, up, across));
        page.setRotation(90);
    }
}
