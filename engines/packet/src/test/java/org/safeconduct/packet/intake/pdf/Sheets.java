package org.safeconduct.packet.intake.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;

/// A PDF in the making, for tests.
public final class Sheets implements AutoCloseable {
    private final PDDocument document = new PDDocument();

    /// A letter page that says so.
    public static Sheets saying(String words) {
        var sheets = new Sheets();
        sheets.add(words);
        return sheets;
    }

    /// One page more.
    public Sheets add(String words) {
        var page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        return write(page, words, 72, 700);
    }

    /// Writes on a page, baseline at the point given.
    public Sheets write(PDPage page, String words, float x, float y) {
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(x, y);
            content.showText(words);
            content.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Replaces the description of a page.
    public Sheets draw(PDPage page, String operators) {
        try {
            var stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(operators.getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setContents(stream);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PDDocument document() {
        return document;
    }

    public PDPage page() {
        return document.getPage(0);
    }

    public Path save(Path file) throws IOException {
        document.save(file.toFile(), CompressParameters.NO_COMPRESSION);
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /// The text of a finished PDF.
    public static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
