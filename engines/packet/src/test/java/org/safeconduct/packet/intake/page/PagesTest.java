package org.safeconduct.packet.intake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.intake.page.Pages.Facts;
import org.safeconduct.packet.intake.page.Scan.Area;
import org.safeconduct.packet.intake.pdf.Sheets;

class PagesTest {
    @TempDir
    Path folder;

    private final Sheets sheets = Sheets.saying("Question 1");

    @AfterEach
    void close() throws IOException {
        sheets.close();
    }

    @Nested
    class TheFootOfAPage {
        @ParameterizedTest
        @CsvSource(textBlock = """
                        # the lowest black bar starts here, in points from the lower edge
                        0
                        10
                        36
                        72
                        400
                        """)
        void is_clear_up_to_the_lowest_ink(int bottom) throws Exception {
            draw("0 g 100 %d 200 5 re f".formatted(bottom));

            assertThat(facts().clearBottom()).isBetween(bottom - 1.6f, (float) bottom);
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                        # turn, clear as displayed, of a bar at 100..300 from the left and 50..60 from below
                        0,   50
                        90,  312
                        180, 732
                        270, 100
                        """)
        void is_the_foot_as_displayed(int turn, int clear) throws Exception {
            draw("0 g 100 50 200 10 re f");
            sheets.page().setRotation(turn);

            assertThat(facts().clearBottom()).isCloseTo(clear, within(1.6f));
        }

        @Test
        void is_counted_from_the_crop_box() throws Exception {
            draw("0 g 100 300 200 10 re f");
            sheets.page().setMediaBox(new PDRectangle(50, 250, 400, 400));

            assertThat(facts().clearBottom()).isCloseTo(50, within(2.1f));
        }

        @Test
        void is_counted_in_points_where_the_unit_is_larger() throws Exception {
            draw("0 g 100 50 200 10 re f");
            sheets.page().getCOSObject().setFloat(COSName.USER_UNIT, 2);

            assertThat(facts().clearBottom()).isCloseTo(100, within(1.6f));
        }

        @Test
        void is_clear_of_light_grey_lines_too() throws Exception {
            draw("0.6 G 0.5 w 100 40 m 400 40 l S");

            assertThat(facts().clearBottom()).isLessThan(41);
        }

        @Test
        void of_a_scan_is_not_spoilt_by_a_speck_of_dust() throws Exception {
            place(scan(canvas -> {
                canvas.fillRect(300, 300, 600, 40);
                canvas.fillRect(800, 2150, 3, 3);
            }));

            assertThat(facts().clearBottom()).isGreaterThan(600);
        }

        @Test
        void of_a_scan_is_not_spoilt_by_the_shadow_of_the_lid() throws Exception {
            place(scan(canvas -> {
                canvas.fillRect(300, 300, 600, 40);
                canvas.setColor(Color.GRAY);
                canvas.fillRect(0, 2180, 1700, 20);
                canvas.fillRect(0, 0, 20, 2200);
            }));

            assertThat(facts().clearBottom()).isGreaterThan(600);
        }

        @Test
        void of_yellowed_paper_is_clear_too() throws Exception {
            place(scan(canvas -> {
                canvas.setColor(new Color(222, 205, 160));
                canvas.fillRect(0, 0, 1700, 2200);
                canvas.setColor(Color.BLACK);
                canvas.fillRect(300, 300, 600, 40);
            }));

            assertThat(facts().clearBottom()).isGreaterThan(600);
        }

        @Test
        void of_a_scan_in_white_on_black_is_clear_too() throws Exception {
            place(scan(canvas -> {
                canvas.setColor(Color.BLACK);
                canvas.fillRect(0, 0, 1700, 2200);
                canvas.setColor(Color.WHITE);
                canvas.fillRect(300, 300, 600, 40);
            }));

            assertThat(facts().clearBottom()).isGreaterThan(600);
        }
    }

    @Nested
    class ABlankPage {
        @Test
        void is_known() throws Exception {
            draw("");

            assertThat(facts()).isEqualTo(new Facts(612, 792, 792, true, false, false));
        }

        @Test
        void may_be_an_empty_scan() throws Exception {
            place(scan(canvas -> {}));

            assertThat(facts().blank()).isTrue();
        }

        @Test
        void may_be_covered_with_white() throws Exception {
            draw("1 g 0 0 612 792 re f");

            assertThat(facts().blank()).isTrue();
        }

        @Test
        void needs_no_reading() throws Exception {
            draw("");

            assertThat(facts().wantsReading()).isFalse();
        }
    }

    @Nested
    class TheLettersOfAPage {
        @Test
        void are_its_own_when_a_file_says_which_they_are() throws Exception {
            assertThat(facts().hasText()).isTrue();
        }

        @Test
        void are_none_on_a_scan() throws Exception {
            place(scan(canvas -> canvas.fillRect(300, 300, 600, 40)));

            assertThat(facts()).extracting(Facts::hasText, Facts::wantsReading).containsExactly(false, true);
        }

        @Test
        void of_a_stamp_on_a_scan_do_not_make_the_scan_searchable() throws Exception {
            place(scan(canvas -> canvas.fillRect(300, 300, 600, 40)));
            sheets.write(sheets.page(), "Filed 11/23/2026", 72, 760);

            assertThat(facts().wantsReading()).isTrue();
        }

        @Test
        void under_a_scan_are_enough_when_they_are_many() throws Exception {
            place(scan(canvas -> canvas.fillRect(300, 300, 600, 40)));
            sheets.write(sheets.page(), "I was born in Tula and lived there until I was nineteen.", 72, 760);

            assertThat(facts().hasText()).isTrue();
        }
    }

    @Nested
    class ThePictureForReading {
        @Test
        void is_the_scan_itself_where_the_page_is_nothing_else() throws Exception {
            place(scan(canvas -> canvas.fillRect(300, 300, 600, 40)));

            var scan = scanned();

            assertThat(scan.dpi()).isEqualTo(200);
            assertThat(head(scan)).isEqualTo("P5 1700 2200 255");
            assertThat(scan.area()).isEqualTo(new Area(0, 0, 612, 792));
        }

        @Test
        void is_made_smaller_where_the_scan_is_finer_than_reading_needs() throws Exception {
            place(LosslessFactory.createFromImage(
                    sheets.document(), new BufferedImage(5100, 3300, BufferedImage.TYPE_BYTE_BINARY)));

            assertThat(head(scanned())).isEqualTo("P5 2550 1650 255");
        }

        @Test
        void knows_where_on_the_page_it_is() throws Exception {
            var image = scan(canvas -> canvas.fillRect(300, 300, 600, 40));
            draw("");
            try (var content = new PDPageContentStream(sheets.document(), sheets.page(), AppendMode.OVERWRITE, true)) {
                content.drawImage(image, 36, 60, 306, 396);
            }

            assertThat(scanned()).isEqualTo(new Scan(folder.resolve("scan"), 300, new Area(36, 60, 306, 396)));
        }

        @Test
        void stands_upright_where_the_page_turns_the_scan() throws Exception {
            var image = scan(canvas -> canvas.fillRect(0, 0, 1700, 200));
            try (var content = new PDPageContentStream(sheets.document(), sheets.page(), AppendMode.OVERWRITE, true)) {
                // Turned left by a quarter: the head of the scan lies at the left of the page.
                content.drawImage(image, new Matrix(0, 792, -612, 0, 612, 0));
            }

            assertThat(shadeAt(scanned(), 0.02, 0.5)).isLessThan(64);
        }

        @Test
        void stands_upright_where_the_page_itself_is_turned() throws Exception {
            place(scan(canvas -> canvas.fillRect(0, 0, 1700, 200)));
            sheets.page().setRotation(90);

            // Turned right by a quarter: the head of the scan lies at the right.
            assertThat(shadeAt(scanned(), 0.98, 0.5)).isLessThan(64);
        }

        @Test
        void is_drawn_where_the_page_is_more_than_a_scan() throws Exception {
            place(scan(canvas -> canvas.fillRect(300, 300, 600, 40)));
            sheets.write(sheets.page(), "Filed", 72, 760);

            assertThat(head(scanned())).startsWith("P5 2550 ");
        }

        @Test
        void is_drawn_coarser_where_the_sheet_is_enormous() throws Exception {
            sheets.page().setMediaBox(new PDRectangle(3000, 4000));

            assertThat(scanned().dpi()).isBetween(60, 80);
        }

        @Test
        void can_be_turned() throws Exception {
            place(scan(canvas -> canvas.fillRect(0, 0, 1700, 200)));

            var turned = scanned().turned(1);

            assertThat(head(turned)).isEqualTo("P5 2200 1700 255");
            assertThat(shadeAt(turned, 0.98, 0.5)).isLessThan(64);
        }

        private Scan scanned() throws IOException {
            try (var pages = Pages.open(sheets.save(folder.resolve("in.pdf")))) {
                return pages.scan(0, folder.resolve("scan"));
            }
        }

        private String head(Scan scan) throws IOException {
            var bytes = Files.readAllBytes(scan.image());
            return new String(bytes, 0, 30, StandardCharsets.ISO_8859_1)
                    .lines()
                    .findFirst()
                    .orElseThrow();
        }

        private int shadeAt(Scan scan, double across, double down) throws IOException {
            var size = head(scan).split(" ");
            int width = Integer.parseInt(size[1]);
            int height = Integer.parseInt(size[2]);
            var bytes = Files.readAllBytes(scan.image());
            int start = bytes.length - width * height;
            return bytes[start + (int) (down * height) * width + (int) (across * width)] & 0xff;
        }
    }

    @Nested
    class APictureThatCannotBeLookedAt {
        @ParameterizedTest
        @CsvSource(textBlock = """
                        # width, height, filter,      could be drawn
                        30000,   30000,  DCTDecode,   false
                        9000,    9000,   FlateDecode, false
                        100,     100,    JPXDecode,   false
                        100,     100,    FlateDecode, true
                        """)
        void leaves_the_page_unseen(int width, int height, String filter, boolean drawable) throws Exception {
            var image = scan(canvas -> {});
            image.getCOSObject().setInt(COSName.WIDTH, width);
            image.getCOSObject().setInt(COSName.HEIGHT, height);
            image.getCOSObject().setName(COSName.FILTER, filter);
            place(image);

            assertThat(facts().unseen()).isEqualTo(!drawable);
        }
    }

    private interface Drawing {
        void on(Graphics2D canvas);
    }

    /// A letter page at 200 dots an inch, drawn on in black.
    private PDImageXObject scan(Drawing drawing) throws IOException {
        var image = new BufferedImage(1700, 2200, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 1700, 2200);
        canvas.setColor(Color.BLACK);
        drawing.on(canvas);
        canvas.dispose();
        return LosslessFactory.createFromImage(sheets.document(), image);
    }

    private void place(PDImageXObject image) throws IOException {
        try (var content = new PDPageContentStream(sheets.document(), sheets.page(), AppendMode.OVERWRITE, true)) {
            content.drawImage(image, 0, 0, 612, 792);
        }
    }

    private void draw(String operators) {
        sheets.draw(sheets.page(), operators);
    }

    private Facts facts() throws IOException {
        try (var pages = Pages.open(sheets.save(folder.resolve("in.pdf")))) {
            return pages.facts(0);
        }
    }
}
