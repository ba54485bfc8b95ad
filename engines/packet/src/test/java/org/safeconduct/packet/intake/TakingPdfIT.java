package org.safeconduct.packet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.packet.Progress;

class TakingPdfIT {
    @TempDir
    Path folder;

    @Test
    void a_page_of_text_is_taken_with_its_text() throws Exception {
        var pdf = folder.resolve("letter.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 300);
                content.showText("To whom it may concern");
                content.endText();
            }
            document.save(pdf.toFile());
        }
        var work = Files.createDirectory(folder.resolve("work"));
        try (var intake = Intake.open(work, Limits.ofThisMachine())) {
            var taken = intake.take(pdf, "letter.pdf", List.of("en"), Progress.SILENT);

            assertThat(taken).isInstanceOfSatisfying(Taken.Accepted.class, accepted -> {
                assertThat(accepted.findings()).isEmpty();
                var sheet = accepted.sheets().getFirst();
                assertThat(sheet.text()).isEqualTo(Text.OWN);
                assertThat(sheet.clearBottom()).isBetween(292f, 300f);
                assertThat(text(accepted.pdf())).contains("To whom it may concern");
            });
        }
    }

    private static String text(Path pdf) {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
