package org.safeconduct.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.reading.FileKind;
import org.safeconduct.reading.Papers;
import org.safeconduct.reading.Reading.Reason;
import org.safeconduct.reading.Refusal;

/// Pages as they really are: askew, half scanned, drawn, locked.
class PdfSheetsTest {
    @TempDir
    private Path folder;

    @Test
    void a_scan_that_fills_a_part_of_its_page_tells_which() throws IOException, Refusal {
        var look = look((document, content) -> {
            var scan = LosslessFactory.createFromImage(document, Papers.scan(Papers.SUMMONS));
            content.drawImage(scan, 153, 198, 306, 396);
        });

        assertThat(look.scan()).hasValueSatisfying(scan -> {
            assertThat(scan.area().left()).isCloseTo(0.25, within(1e-3));
            assertThat(scan.area().top()).isCloseTo(0.25, within(1e-3));
            assertThat(scan.area().width()).isCloseTo(0.5, within(1e-3));
        });
    }

    @Test
    void a_scan_that_lies_askew_is_drawn_as_the_eye_sees_it() throws IOException, Refusal {
        var look = look((document, content) -> {
            var scan = LosslessFactory.createFromImage(document, Papers.scan(Papers.SUMMONS));
            content.transform(Matrix.getRotateInstance(Math.toRadians(3), 60, 0));
            content.drawImage(scan, 0, 0, 500, 700);
        });

        assertThat(look.scan()).hasValueSatisfying(scan -> {
            assertThat(scan.area()).isEqualTo(Look.Scan.WHOLE);
            assertThat(scan.grey().width()).isBetween(2_540, 2_560);
        });
    }

    @Test
    void letters_that_are_drawn_as_shapes_are_read_by_machine() throws IOException, Refusal {
        var look = look((document, content) -> {
            for (int i = 0; i < 30; i++) {
                content.addRect(100 + i * 12, 500, 6, 14);
            }
            content.fill();
        });

        assertThat(look.scan()).isPresent();
    }

    @Test
    void an_empty_page_is_blank() throws IOException, Refusal {
        var look = look((document, content) -> {});

        assertThat(look.scan()).isEmpty();
        assertThat(look.seen())
                .hasValueSatisfying(seen -> assertThat(seen.blank()).isTrue());
    }

    @Test
    void a_picture_that_claims_more_than_memory_holds_is_not_looked_at() throws IOException, Refusal {
        var look = look((document, content) -> content.drawImage(claiming(document, 60_000, 60_000), 0, 0, 612, 792));

        assertThat(look.seen()).isEmpty();
        assertThat(look.scan()).isEmpty();
    }

    @Test
    void a_picture_in_a_format_that_nothing_here_decodes_is_not_looked_at() throws IOException, Refusal {
        var look = look((document, content) -> {
            var picture = claiming(document, 100, 100);
            picture.getCOSObject().setItem(COSName.FILTER, COSName.JPX_DECODE);
            content.drawImage(picture, 0, 0, 612, 792);
        });

        assertThat(look.seen()).isEmpty();
    }

    @Test
    void a_file_that_asks_a_password_only_for_changes_is_read() throws IOException, Refusal {
        var file = folder.resolve("a.pdf");
        try (var document = new PDDocument()) {
            Papers.type(document, Papers.STATEMENT);
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(file.toFile());
        }
        try (var sheets = Sheets.open(file, FileKind.PDF, folder)) {
            assertThat(sheets.look(0).lines()).hasSize(Papers.STATEMENT.size());
        }
    }

    @Test
    void a_page_is_drawn_as_wide_as_asked() throws IOException, Refusal {
        var file = Papers.typed(folder.resolve("a.pdf"), List.of(Papers.STATEMENT));
        try (var sheets = Sheets.open(file, FileKind.PDF, folder)) {
            assertThat(sheets.draw(0, 306).getWidth()).isEqualTo(306);
            assertThat(sheets.draw(0, 306).getHeight()).isBetween(395, 397);
        }
    }

    @Test
    void a_poster_is_drawn_no_larger_than_memory_holds() throws IOException, Refusal {
        var file = folder.resolve("a.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(14_400, 14_400)));
            document.save(file.toFile());
        }
        try (var sheets = Sheets.open(file, FileKind.PDF, folder)) {
            assertThat(sheets.draw(0, 4_000).getWidth()).isLessThan(3_500);
        }
    }

    @Test
    void a_file_of_other_bytes_is_refused_in_words() throws IOException {
        var file = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7 and nothing else");

        assertThatThrownBy(() -> Sheets.open(file, FileKind.PDF, folder))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED);
                    assertThat(refusal.words()).contains("Ask for the file again");
                });
    }

    /// What is drawn on a page.
    @FunctionalInterface
    private interface Drawing {
        void on(PDDocument document, PDPageContentStream content) throws IOException;
    }

    private Look look(Drawing drawing) throws IOException, Refusal {
        var file = folder.resolve("a.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                drawing.on(document, content);
            }
            document.save(file.toFile());
        }
        try (var sheets = Sheets.open(file, FileKind.PDF, folder)) {
            return sheets.look(0);
        }
    }

    private static PDImageXObject claiming(PDDocument document, int width, int height) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var raw = stream.createRawOutputStream()) {
            raw.write(new byte[100]);
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        var picture = new PDImageXObject(new PDStream(stream), null);
        picture.setWidth(width);
        picture.setHeight(height);
        picture.setBitsPerComponent(8);
        picture.setColorSpace(PDDeviceGray.INSTANCE);
        return picture;
    }
}
