package org.safeconduct.app.story.interview.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.app.platform.page.Words;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.interview.Interview;
import org.springframework.context.support.ResourceBundleMessageSource;

class PaperKitTest {
    private static final UUID CODE = UUID.fromString("0f6cf4a1-5c3b-4c5e-9d3a-7d2a3b4c5d6e");

    static byte[] kit(UUID code, int topics) {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames("messages/story", "messages/platform");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        var speaker = new Account.Speaker(new UUID(0, 1), "Andrei Sokolov");
        var setting = new Interview.Setting(speaker, null, LocalDate.of(2026, 12, 1), "ru", "Irina Feldman");
        var open = IntStream.rangeClosed(1, topics)
                .mapToObj(at -> "When it was: событие " + at)
                .toList();
        return new PaperKit(code, setting, open, new Words(texts, Locale.ENGLISH, ZoneOffset.UTC)).pdf();
    }

    /// All sheets as a scanner sees them.
    static List<BufferedImage> scanned(byte[] pdf, float dpi) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pictures = new ArrayList<BufferedImage>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pictures.add(new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.RGB));
            }
            return pictures;
        }
    }

    /// A little askew, or upside down, and dirty.
    static BufferedImage askew(BufferedImage sheet, double degrees, int dirt) {
        int side = Math.max(sheet.getWidth(), sheet.getHeight()) + 80;
        var paper = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var brush = paper.createGraphics();
        brush.setColor(new Color(0xf2f0ea));
        brush.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.rotate(Math.toRadians(degrees), paper.getWidth() / 2.0, paper.getHeight() / 2.0);
        brush.drawImage(sheet, (side - sheet.getWidth()) / 2, (side - sheet.getHeight()) / 2, null);
        brush.dispose();
        var lot = new Random(7);
        for (int at = 0; at < paper.getWidth() * paper.getHeight() * dirt / 100; at++) {
            int grey = lot.nextInt(256);
            paper.setRGB(lot.nextInt(paper.getWidth()), lot.nextInt(paper.getHeight()), grey << 16 | grey << 8 | grey);
        }
        return paper;
    }

    @ParameterizedTest
    @CsvSource({"110,0,0", "110,1.5,2", "150,-3,4", "110,180,3", "110,91,3"})
    void every_sheet_that_is_printed_and_scanned_says_which_one_it_is(float dpi, double degrees, int dirt)
            throws IOException {
        var sheets = scanned(kit(CODE, 1), dpi);
        assertThat(sheets).hasSize(6);
        for (int at = 0; at < sheets.size(); at++) {
            assertThat(CodeSquare.read(askew(sheets.get(at), degrees, dirt)))
                    .as("sheet %s", at + 1)
                    .containsExactly(new SheetCode(CODE, at + 1, sheets.size()).written());
        }
    }

    @Test
    void no_sheet_bears_a_name_and_every_topic_is_on_one() throws IOException {
        try (var document = Loader.loadPDF(kit(CODE, 13))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("событие 1", "событие 13", "Sheet 1 of 8", "Sheet 8 of 8", "Rest")
                    .doesNotContain("Andrei", "Sokolov", "Irina");
        }
    }

    @Test
    void a_page_without_a_code_says_nothing() {
        assertThat(CodeSquare.read(new BufferedImage(800, 1000, BufferedImage.TYPE_INT_RGB)))
                .isEmpty();
    }

    @Test
    void sheets_that_have_not_come_back_are_missing_and_those_of_other_interviews_do_not_count() {
        var it = new UUID(0, 1);
        var back = List.of(
                new Scan(CODE, 1, Scan.Outcome.PLACED, new Scan.Place(it, 1, 4)),
                new Scan(CODE, 2, Scan.Outcome.PLACED, new Scan.Place(new UUID(0, 2), 2, 9)),
                new Scan(CODE, 3, Scan.Outcome.BY_HAND, new Scan.Place(it, 3, 3)),
                new Scan(CODE, 4, Scan.Outcome.FOREIGN, null));
        assertThat(ScanDesk.missing(back, it)).containsExactly(2, 4);
        assertThat(ScanDesk.missing(List.of(), it)).isEmpty();
    }
}
