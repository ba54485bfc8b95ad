package org.safeconduct.packet.intake.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.safeconduct.packet.intake.page.Ink.Ground;
import org.safeconduct.packet.intake.page.Scan.Area;
import org.safeconduct.packet.intake.rendition.Ceiling;

/// The pages of a normalised PDF, looked at one after the other.
public final class Pages implements AutoCloseable {
    private static final float POINTS_PER_INCH = 72;
    private static final float LOOKING_DPI = 48;
    /// A page number or a stamp on a scan doesn't make the scan searchable.
    private static final int FEW_LETTERS = 40;

    /// What was seen on one page.
    ///
    /// @param width as displayed, in points
    /// @param height as displayed, in points
    /// @param clearBottom points between the lower edge and the lowest ink; the whole height when the page is
    ///     blank
    /// @param hasText whether the letters of the page can be selected and copied as they are
    /// @param unseen whether the page holds a picture that can't be looked at, so that nothing is known of its
    ///     ink
    public record Facts(float width, float height, float clearBottom, boolean blank, boolean hasText, boolean unseen) {
        /// Ink that nobody can search: a machine has to read it.
        public boolean wantsReading() {
            return !blank && !hasText && !unseen;
        }
    }

    private final PDDocument document;
    private final PDFRenderer renderer;

    private Pages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    public static Pages open(Path pdf) throws IOException {
        var file = new RandomAccessReadBufferedFile(pdf);
        return new Pages(Loader.loadPDF(file, "", null, null, IOUtils.createTempFileOnlyStreamCache()));
    }

    public int count() {
        return document.getNumberOfPages();
    }

    public Facts facts(int index) throws IOException {
        var page = document.getPage(index);
        var display = Display.of(page);
        var survey = Survey.of(page);
        var width = display.width() * display.unit();
        var height = display.height() * display.unit();
        if (!survey.pictures().stream().allMatch(Survey.Picture::isDrawable)) {
            return new Facts(width, height, 0, false, survey.readableLetters() > 0, true);
        }
        var ink =
                Ink.of(look(index, LOOKING_DPI, display), survey.pictures().isEmpty() ? Ground.DRAWN : Ground.SCANNED);
        var clear = ink.blank() ? height : ink.rows() * POINTS_PER_INCH / LOOKING_DPI;
        return new Facts(width, height, clear, ink.blank(), hasText(survey), false);
    }

    /// Makes the picture that a machine can read best: the page's own scan where the page is nothing else.
    public Scan scan(int index, Path image) throws IOException {
        var page = document.getPage(index);
        var survey = Survey.of(page);
        if (survey.isOnePicture()) {
            var own = OwnScan.find(survey.pictures().getFirst(), Display.of(page));
            if (own.isPresent()) {
                return own.get().write(image);
            }
        }
        return draw(index, Display.of(page), image);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static boolean hasText(Survey survey) {
        var letters = survey.readableLetters();
        return letters >= FEW_LETTERS || (letters > 0 && survey.pictures().isEmpty());
    }

    private Scan draw(int index, Display display, Path image) throws IOException {
        var square = display.width() * display.height() * display.unit() * display.unit();
        var most = Math.sqrt(Ceiling.PIXELS / 2.0 / square) * POINTS_PER_INCH;
        int dpi = (int) Math.max(1, Math.min(OwnScan.DPI, most));
        GreyFile.of(look(index, dpi, display)).write(image);
        return new Scan(image, dpi, new Area(0, 0, display.width(), display.height()));
    }

    private BufferedImage look(int index, float dpi, Display display) throws IOException {
        return renderer.renderImage(index, dpi / POINTS_PER_INCH * display.unit(), ImageType.GRAY);
    }
}
