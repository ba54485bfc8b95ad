package org.safeconduct.packet.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypefacesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # what is read back from the page
            Andrei Sokolov
            Соколов Андрей Викторович
            Ґалаґан Їжак № 5
            Αθήνα
            שלום עולם
            🙂 ✓
            """)
    void a_word_in_any_bundled_script_can_be_read_back_from_the_page(String words) throws IOException {
        assertThat(text(page(words))).contains(words);
    }

    @Test
    void arabic_is_joined_and_read_from_the_right() throws IOException {
        assertThat(text(page("<span dir='rtl'>مرحبا بالعالم</span>"))).contains("مرحبا");
    }

    @Test
    void each_character_is_looked_for_in_the_next_face() throws IOException {
        assertThat(fonts(page("Sokolov שלום हिन्दी বাংলা")))
                .anyMatch(font -> font.contains("SourceSerif4"))
                .anyMatch(font -> font.contains("NotoSerifHebrew"))
                .anyMatch(font -> font.contains("NotoSerifDevanagari"))
                .anyMatch(font -> font.contains("NotoSerifBengali"));
    }

    @Test
    void every_face_on_a_page_is_embedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(page("Sokolov <b>Соколов</b> <i>שלום</i> 🙂"))) {
            assertThat(embedded(document.getPage(0))).isNotEmpty().allMatch(embedded -> embedded);
        }
    }

    @Test
    void names_the_characters_that_no_face_can_draw() {
        assertThat(Typefaces.missing("Andrei \u0007\u200F\u202A Соколов \uDB80\uDC00 \uDB80\uDC00"))
                .containsExactly("\uDB80\uDC00");
    }

    @Test
    void a_decomposed_letter_is_composed_before_it_is_set() {
        assertThat(Typefaces.printable("Андрей")).isEqualTo("Андрей");
    }

    @Test
    void variation_selectors_are_left_out() {
        assertThat(Typefaces.printable("❤\uFE0F")).isEqualTo("❤");
    }

    private static byte[] page(String body) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        try (PDDocument document = new PDDocument()) {
            Typefaces.register(builder, document, body);
            builder.usePDDocument(document);
            builder.withHtmlContent(
                    "<html><body style=\"font-family:" + Typefaces.family() + "\"><p>" + body + "</p></body></html>",
                    null);
            builder.toStream(pdf).run();
        }
        return pdf.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> fonts(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return all(document.getPage(0)).stream().map(PDFont::getName).toList();
        }
    }

    private static List<Boolean> embedded(PDPage page) {
        return all(page).stream().map(PDFont::isEmbedded).toList();
    }

    private static List<PDFont> all(PDPage page) {
        PDResources resources = page.getResources();
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(name -> {
                    try {
                        return resources.getFont(name);
                    } catch (IOException broken) {
                        throw new AssertionError(broken);
                    }
                })
                .toList();
    }
}
