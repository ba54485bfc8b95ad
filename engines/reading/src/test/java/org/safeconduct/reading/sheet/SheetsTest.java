package org.safeconduct.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageOutputStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.reading.FileKind;
import org.safeconduct.reading.Page.Line;
import org.safeconduct.reading.Papers;
import org.safeconduct.reading.Refusal;
import org.safeconduct.reading.picture.Grey;

class SheetsTest {
    @TempDir
    private Path folder;

    @Test
    void a_scanned_page_offers_its_own_picture() throws IOException, Refusal {
        var look = look(Papers.scanned(folder.resolve("a.pdf"), Papers.scan(Papers.SUMMONS)), FileKind.PDF);

        assertThat(look.scan()).hasValueSatisfying(scan -> {
            assertThat(scan.grey().width()).isEqualTo(1275);
            assertThat(scan.dpi()).isEqualTo(150);
            assertThat(difference(scan.grey(), Papers.scan(Papers.SUMMONS))).isLessThan(1);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void a_turned_page_offers_its_picture_as_it_is_displayed(int rotation) throws IOException, Refusal {
        var file = Papers.scanned(folder.resolve("a.pdf"), Papers.scan(Papers.SUMMONS));
        try (var document = Loader.loadPDF(file.toFile())) {
            document.getPage(0).setRotation(rotation);
            document.save(folder.resolve("turned.pdf").toFile());
        }
        var shown = Papers.turned(Papers.scan(Papers.SUMMONS), rotation / 90);

        assertThat(look(folder.resolve("turned.pdf"), FileKind.PDF).scan())
                .hasValueSatisfying(
                        scan -> assertThat(difference(scan.grey(), shown)).isLessThan(1));
    }

    @Test
    void a_typed_page_wants_no_reading() throws IOException, Refusal {
        var look = look(Papers.typed(folder.resolve("a.pdf"), List.of(Papers.STATEMENT)), FileKind.PDF);

        assertThat(look.scan()).isEmpty();
        assertThat(look.lines()).extracting(Line::words).isEqualTo(Papers.STATEMENT);
    }

    @Test
    void a_blank_scan_wants_no_reading() throws IOException, Refusal {
        assertThat(look(Papers.scanned(folder.resolve("a.pdf"), Papers.scan(List.of())), FileKind.PDF)
                        .scan())
                .isEmpty();
    }

    @Test
    void every_picture_of_a_tiff_is_a_page() throws IOException, Refusal {
        var file = folder.resolve("a.tif");
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var out = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < 3; i++) {
                writer.writeToSequence(new IIOImage(Papers.scan(Papers.SUMMONS), null, null), null);
            }
            writer.endWriteSequence();
        }
        try (var sheets = Sheets.open(file, FileKind.TIFF, folder)) {
            assertThat(sheets.count()).isEqualTo(3);
            assertThat(sheets.look(2).scan()).isPresent();
        }
    }

    @Test
    void a_large_photograph_is_brought_to_the_size_that_reads_best() throws IOException, Refusal {
        var large = new BufferedImage(4_000, 5_000, BufferedImage.TYPE_BYTE_GRAY);
        large.createGraphics().fillRect(0, 0, 2_000, 2_500);
        var scan = look(Papers.picture(large, folder.resolve("a.png")), FileKind.PNG)
                .scan();

        assertThat(scan).hasValueSatisfying(it -> {
            assertThat(it.dpi()).isEqualTo(300);
            assertThat(it.grey().height()).isBetween(3_290, 3_310);
        });
    }

    @Test
    void a_small_screenshot_is_enlarged() throws IOException, Refusal {
        var small = new BufferedImage(540, 960, BufferedImage.TYPE_BYTE_GRAY);
        small.createGraphics().fillRect(0, 0, 270, 480);

        assertThat(look(Papers.picture(small, folder.resolve("a.png")), FileKind.PNG)
                        .scan())
                .hasValueSatisfying(scan -> assertThat(scan.grey().width()).isEqualTo(1_080));
    }

    @Test
    void a_long_text_is_cut_into_pages_and_its_lines_are_wrapped() throws IOException, Refusal {
        var file = Files.writeString(
                folder.resolve("a.txt"), "one two three four five\n".repeat(120) + "word ".repeat(40));
        try (var sheets = Sheets.open(file, FileKind.TEXT, folder)) {
            assertThat(sheets.count()).isEqualTo(3);
            assertThat(sheets.look(0).lines()).hasSize(57);
            assertThat(sheets.look(2).lines().getLast().words().length()).isLessThanOrEqualTo(84);
        }
    }

    /// Shades by which the mean pixel differs; a page that lies another way differs by more than its ink.
    private static double difference(Grey grey, BufferedImage image) {
        var other = Grey.of(image);
        assertThat(grey.width()).isEqualTo(other.width());
        long sum = 0;
        for (int i = 0; i < grey.pixels().length; i++) {
            sum += Math.abs((grey.pixels()[i] & 0xff) - (other.pixels()[i] & 0xff));
        }
        return (double) sum / grey.pixels().length;
    }

    private Look look(Path file, FileKind kind) throws IOException, Refusal {
        try (var sheets = Sheets.open(file, kind, folder)) {
            return sheets.look(0);
        }
    }
}
