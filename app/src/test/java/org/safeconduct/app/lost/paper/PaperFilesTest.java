package org.safeconduct.app.lost.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/// A letter about people whose names are written in four scripts.
class PaperFilesTest {
    private static final String TEXT = """
            ## Demand for return

            Sonoran Legal Aid Project
            100 N. Example Avenue

            Соколов Андрей Викторович, ამირან გელაშვილი, Nguyễn Thị Ánh.

            أحمد بن خالد
            """;

    @Test
    void the_pdf_says_what_the_text_says_in_any_script() throws IOException {
        try (var pdf = Loader.loadPDF(PdfFile.of(TEXT))) {
            var page = pdf.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isEqualTo(612);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Demand for return", "Соколов Андрей Викторович", "Nguyễn Thị Ánh");
        }
    }

    @Test
    void the_same_text_gives_the_same_pdf() {
        assertThat(PdfFile.of(TEXT)).isEqualTo(PdfFile.of(TEXT));
    }

    @Test
    void the_word_file_keeps_paragraphs_lines_and_the_direction_of_arabic() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(WordFile.of("Demand", TEXT)))) {
            var paragraphs = word.getParagraphs();
            assertThat(paragraphs).hasSize(4);
            assertThat(paragraphs.get(0).getRuns().getFirst().isBold()).isTrue();
            assertThat(paragraphs.get(1).getText()).isEqualTo("Sonoran Legal Aid Project\n100 N. Example Avenue");
            assertThat(paragraphs.get(2).getText()).contains("Соколов", "ამირან", "Nguyễn");
            assertThat(paragraphs.get(3).getCTP().getPPr().isSetBidi()).isTrue();
            assertThat(paragraphs.get(2).getCTP().getPPr().isSetBidi()).isFalse();
        }
    }

    @Test
    void a_long_text_goes_on_over_pages() throws IOException {
        try (var pdf = Loader.loadPDF(PdfFile.of((TEXT + "\n\n").repeat(30)))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(4);
        }
    }
}
