package org.safeconduct.packet.intake.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.packet.intake.ocr.Reading.Word;
import org.safeconduct.packet.intake.page.Scan.Area;

class TextLayerTest {
    /// A scan of 200 × 400 pixels with one word near its head and one near its foot.
    private static final Reading READING = new Reading(
            90, 0, 200, 400, List.of(new Word(1, 20, 40, 100, 20, "ПОВЕСТКА"), new Word(2, 20, 360, 60, 20, "Ґанок")));

    @TempDir
    Path folder;

    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage(new PDRectangle(30, 40, 100, 200));

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void what_was_read_can_be_copied() throws Exception {
        assertThat(text(layered())).contains("ПОВЕСТКА", "Ґанок");
    }

    @Test
    void nothing_of_it_is_seen() throws Exception {
        try (var pdf = Loader.loadPDF(layered().toFile())) {
            assertThat(isWhite(new PDFRenderer(pdf).renderImage(0, 2))).isTrue();
        }
    }

    @Test
    void a_word_lies_where_the_eye_sees_it() throws Exception {
        var first = positions(layered()).getFirst();

        // 20 of 200 pixels across 100 points; the box ends 60 of 400 pixels below the head of 200 points.
        assertThat(first.getXDirAdj()).isCloseTo(10, within(0.1f));
        assertThat(first.getYDirAdj()).isCloseTo(30, within(0.1f));
    }

    @Test
    void a_word_is_as_wide_as_the_eye_sees_it() throws Exception {
        var letters = positions(layered()).subList(0, "ПОВЕСТКА".length());

        var end = letters.getLast();
        assertThat(end.getXDirAdj() + end.getWidthDirAdj()).isCloseTo(60, within(0.2f));
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void a_turned_page_is_read_upright(int turn) throws Exception {
        page.setRotation(turn);
        var sideways = turn % 180 != 0;

        var pdf = layered(new Area(0, 0, sideways ? 200 : 100, sideways ? 100 : 200), READING);

        var first = positions(pdf).getFirst();
        assertThat(first.getX()).isCloseTo(sideways ? 20 : 10, within(0.2f));
        assertThat(first.getY()).isCloseTo(sideways ? 15 : 30, within(0.2f));
    }

    @Test
    void a_scan_that_was_turned_for_reading_has_its_words_turned_back() throws Exception {
        // Turned to the right by a quarter, the scan is 400 × 200; its upper left was the lower left before.
        var turned = new Reading(90, 1, 400, 200, List.of(new Word(1, 0, 0, 100, 20, "ПОВЕСТКА")));

        var first = positions(layered(new Area(0, 0, 100, 200), turned)).getFirst();

        assertThat(first.getTextMatrix().getTranslateX()).isCloseTo(10, within(0.2f));
        assertThat(first.getTextMatrix().getTranslateY()).isCloseTo(0, within(0.2f));
    }

    @Test
    void a_letter_outside_the_basic_plane_does_not_break_the_word() throws Exception {
        var reading = new Reading(90, 0, 200, 400, List.of(new Word(1, 20, 40, 100, 20, "ok😀ok")));

        assertThat(text(layered(new Area(0, 0, 100, 200), reading))).contains("ok");
    }

    @Test
    void the_layer_comes_before_the_scan() throws Exception {
        try (var pdf = Loader.loadPDF(layered().toFile());
                var contents = pdf.getPage(0).getContents()) {
            assertThat(new String(contents.readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("q ");
        }
    }

    @Test
    void pages_share_one_font() throws Exception {
        var second = new PDPage();
        document.addPage(page);
        document.addPage(second);
        var layer = new TextLayer(document);
        layer.add(page, READING, new Area(0, 0, 100, 200));
        layer.add(second, READING, new Area(0, 0, 612, 792));

        assertThat(page.getResources()
                        .getCOSObject()
                        .getCOSDictionary(COSName.FONT)
                        .getValues()
                        .iterator()
                        .next())
                .isSameAs(second.getResources()
                        .getCOSObject()
                        .getCOSDictionary(COSName.FONT)
                        .getValues()
                        .iterator()
                        .next());
    }

    @Test
    void where_nothing_was_read_nothing_is_added() throws Exception {
        layered(new Area(0, 0, 100, 200), Reading.nothing());

        assertThat(page.hasContents()).isFalse();
    }

    @Test
    void the_font_file_is_one_that_readers_accept() throws Exception {
        var bytes = new EmptyTrueType(1000, 500).bytes();

        try (var font = new TTFParser(true).parse(new RandomAccessReadBuffer(new ByteArrayInputStream(bytes)))) {
            assertThat(font.getNumberOfGlyphs()).isEqualTo(2);
            assertThat(font.getUnitsPerEm()).isEqualTo(1000);
            assertThat(font.getAdvanceWidth(1)).isEqualTo(500);
        }
    }

    private Path layered() throws IOException {
        return layered(new Area(0, 0, 100, 200), READING);
    }

    private Path layered(Area area, Reading reading) throws IOException {
        document.addPage(page);
        new TextLayer(document).add(page, reading, area);
        var pdf = folder.resolve("layered.pdf");
        document.save(pdf.toFile());
        return pdf;
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<TextPosition> positions(Path pdf) throws IOException {
        var all = new ArrayList<TextPosition>();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    all.add(position);
                }
            }.getText(document);
        }
        return all;
    }

    private static boolean isWhite(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xffffff) != 0xffffff) {
                    return false;
                }
            }
        }
        return true;
    }
}
