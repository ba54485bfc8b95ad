package org.safeconduct.reading.sheet;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.safeconduct.reading.Page.Line;
import org.safeconduct.reading.Reading.Reason;
import org.safeconduct.reading.Refusal;
import org.safeconduct.reading.picture.Grey;
import org.safeconduct.reading.sheet.Look.Scan;
import org.safeconduct.reading.sheet.Look.Seen;

/// The pages of a PDF.
final class PdfSheets implements Sheets {
    private static final double POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfSheets(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    /// With the empty password, which is what "opens without a password, printing restricted" amounts to.
    static Sheets open(Path pdf) throws Refusal, IOException {
        var file = new RandomAccessReadBufferedFile(pdf);
        try {
            var document = Loader.loadPDF(file, "", null, null, IOUtils.createTempFileOnlyStreamCache());
            return new PdfSheets(withPages(document));
        } catch (InvalidPasswordException e) {
            throw new Refusal(
                    Reason.LOCKED, "is locked with a password. Open it with the password and save it without one.");
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
            throw unreadable(e);
        }
    }

    @Override
    public int count() {
        return document.getNumberOfPages();
    }

    @Override
    public Look look(int index) throws IOException {
        var page = document.getPage(index);
        var display = Display.of(page);
        var survey = Survey.of(page);
        if (!survey.pictures().stream().allMatch(Survey.Placed::isDrawable)) {
            var said = LayerText.lines(document, index);
            return new Look(display.width(), display.height(), said, Optional.empty(), Optional.empty());
        }
        List<Line> lines = survey.namesItsLetters() ? LayerText.lines(document, index) : List.of();
        if (survey.isEmpty() || Soundness.isEnough(lines, pictured(survey, display))) {
            return new Look(display.width(), display.height(), lines, Optional.of(seen(index)), Optional.empty());
        }
        return scanned(index, lines, survey, display);
    }

    @Override
    public BufferedImage draw(int index, int width) throws IOException {
        var display = Display.of(document.getPage(index));
        return renderer.renderImage(index, scale(display, width / display.width()), ImageType.RGB);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private Look scanned(int index, List<Line> lines, Survey survey, Display display) throws IOException {
        var own =
                survey.isOnePicture() ? OwnScan.find(survey.pictures().getFirst(), display) : Optional.<OwnScan>empty();
        var scan = own.isPresent() ? own.get().scan() : drawn(index, display);
        return Look.scanned(display.width(), display.height(), lines, scan);
    }

    private Scan drawn(int index, Display display) throws IOException {
        float scale = scale(display, Scan.DPI / POINTS_PER_INCH);
        var grey = Grey.of(renderer.renderImage(index, scale, ImageType.GRAY));
        return Scan.of(grey, scale * POINTS_PER_INCH, Scan.WHOLE);
    }

    private Seen seen(int index) throws IOException {
        var display = Display.of(document.getPage(index));
        float scale = scale(display, 2 * Look.SMALL / display.width());
        return Seen.of(Grey.of(renderer.renderImage(index, scale, ImageType.GRAY)));
    }

    /// As wished, and less for a page that would not fit into memory so large.
    private static float scale(Display display, double wished) {
        double most = Math.sqrt(Ceiling.PIXELS / 2.0 / (display.width() * display.height()));
        return (float) Math.min(wished, most);
    }

    private static double pictured(Survey survey, Display display) {
        double area =
                survey.pictures().stream().mapToDouble(Survey.Placed::area).sum();
        return area / (display.width() * display.height());
    }

    private static PDDocument withPages(PDDocument document) throws Refusal, IOException {
        int pages = document.getNumberOfPages();
        if (pages > 0 && pages <= Ceiling.PAGES) {
            return document;
        }
        document.close();
        throw pages == 0
                ? new Refusal(Reason.EMPTY, "is a PDF without a page. Ask for the file again.")
                : new Refusal(
                        Reason.TOO_LARGE,
                        "has %,d pages; files of up to %,d are read. Split it.".formatted(pages, Ceiling.PAGES));
    }

    private static Refusal unreadable(Throwable e) {
        // Files locked for certain recipients need a crypto library that we do not carry, hence the linkage error.
        var words = String.valueOf(e.getMessage());
        return e instanceof LinkageError || words.contains("decryption material") || words.contains("security handler")
                ? new Refusal(
                        Reason.LOCKED,
                        "is locked in a way that cannot be opened here. Have it printed to PDF by whoever can open it.")
                : new Refusal(
                        Reason.DAMAGED,
                        "is too damaged to be opened as a PDF. Ask for the file again or print it anew.");
    }
}
