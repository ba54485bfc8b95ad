package org.safeconduct.packet.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDXFAResource;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.packet.intake.rendition.UnreadableException;

class FlatteningTest {
    private static final String NAME = "forms/form.pdf";

    @TempDir
    Path folder;

    private final Sheets sheets = Sheets.saying("Question 1");

    @AfterEach
    void close() throws IOException {
        sheets.close();
    }

    @Nested
    class WhenThePageHasFields {
        @Test
        void the_value_of_a_field_becomes_text_of_the_page() throws Exception {
            field("name", "Andrei Sokolov");

            assertThat(Sheets.text(normalized())).contains("Andrei Sokolov");
        }

        @Test
        void no_field_is_left() throws Exception {
            field("name", "Andrei Sokolov");

            try (var document = Loader.loadPDF(normalized().toFile())) {
                assertThat(document.getDocumentCatalog().getAcroForm()).isNull();
                assertThat(document.getPage(0).getAnnotations()).isEmpty();
            }
        }

        @Test
        void a_value_that_the_file_leaves_to_the_reader_is_drawn() throws Exception {
            var field = field("name", "");
            field.getCOSObject().setString(COSName.V, "Marina Sokolova");
            form().setNeedAppearances(true);

            assertThat(Sheets.text(normalized())).contains("Marina Sokolova");
        }

        @Test
        void a_cyrillic_value_in_a_latin_font_is_drawn_with_another_font() throws Exception {
            FontMapping<TrueTypeFont> font = FontMappers.instance().getTrueTypeFont("DejaVuSans", null);
            assumeTrue(font != null && !font.isFallback(), "the font DejaVu Sans is not installed");
            var field = field("name", "");
            field.getCOSObject().setString(COSName.V, "Соколов");
            form().setNeedAppearances(true);

            assertThat(Sheets.text(normalized())).contains("Соколов");
        }

        @Test
        void a_static_xfa_form_keeps_its_fields() throws Exception {
            field("name", "Andrei Sokolov");
            xfa();

            assertThat(Sheets.text(normalized())).contains("Andrei Sokolov");
        }

        @Test
        void a_form_that_exists_only_in_one_reader_is_refused() {
            sheets.document().getDocumentCatalog().setAcroForm(new PDAcroForm(sheets.document()));
            xfa();

            assertThatThrownBy(FlatteningTest.this::normalized)
                    .isInstanceOf(UnreadableException.class)
                    .hasMessageContaining("print it to PDF");
        }

        @Test
        void a_form_that_says_it_needs_rendering_is_refused() throws Exception {
            field("name", "Andrei Sokolov");
            xfa();
            sheets.document().getDocumentCatalog().getCOSObject().setBoolean("NeedsRendering", true);

            assertThatThrownBy(FlatteningTest.this::normalized).hasMessageContaining("Please wait");
        }

        private void xfa() {
            form().setXFA(new PDXFAResource(new COSStream()));
        }

        private PDAcroForm form() {
            return sheets.document().getDocumentCatalog().getAcroForm(null);
        }

        private PDTextField field(String name, String value) throws IOException {
            var form = new PDAcroForm(sheets.document());
            sheets.document().getDocumentCatalog().setAcroForm(form);
            var resources = new PDResources();
            resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
            form.setDefaultResources(resources);
            form.setDefaultAppearance("/Helv 12 Tf 0 g");
            var field = new PDTextField(form);
            field.setPartialName(name);
            form.setFields(new ArrayList<>(List.of(field)));
            var widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(72, 500, 300, 20));
            widget.setPage(sheets.page());
            sheets.page().setAnnotations(List.of(widget));
            if (!value.isEmpty()) {
                field.setValue(value);
            }
            return field;
        }
    }

    @Nested
    class WhenThePageHasAnnotations {
        private final PDRectangle corner = new PDRectangle(400, 100, 100, 100);

        @Test
        void a_drawn_square_becomes_part_of_the_page() throws Exception {
            annotate(blackSquare());

            assertThat(isBlackAt(450, 150)).isTrue();
        }

        @Test
        void a_square_that_only_states_its_colour_is_drawn() throws Exception {
            var square = new PDAnnotationSquare();
            square.setRectangle(corner);
            square.setInteriorColor(new PDColor(new float[] {0, 0, 0}, PDDeviceRGB.INSTANCE));
            annotate(square);

            assertThat(isBlackAt(450, 150)).isTrue();
        }

        @Test
        void a_hidden_one_stays_hidden() throws Exception {
            var square = blackSquare();
            square.setHidden(true);
            annotate(square);

            assertThat(isBlackAt(450, 150)).isFalse();
        }

        @Test
        void one_that_is_not_for_the_screen_stays_away() throws Exception {
            var square = blackSquare();
            square.setNoView(true);
            annotate(square);

            assertThat(isBlackAt(450, 150)).isFalse();
        }

        @Test
        void it_lands_right_when_the_page_leaves_its_scale_changed() throws Exception {
            sheets.draw(sheets.page(), "q 0.1 0 0 0.1 0 0 cm q 5 0 0 5 7 7 cm");
            annotate(blackSquare());

            assertThat(isBlackAt(450, 150)).isTrue();
            assertThat(isBlackAt(45, 15)).isFalse();
        }

        @Test
        void it_lands_right_when_the_page_restores_what_it_never_saved() throws Exception {
            sheets.draw(sheets.page(), "Q Q 0.5 0 0 0.5 0 0 cm 0 g 0 0 100 100 re f");
            annotate(blackSquare());

            assertThat(isBlackAt(450, 150)).isTrue();
            assertThat(isBlackAt(25, 25)).isTrue();
            assertThat(isBlackAt(75, 75)).isFalse();
        }

        @Test
        void an_annotation_that_is_none_is_passed_over() throws Exception {
            sheets.page().getCOSObject().setItem(COSName.ANNOTS, new COSArray(List.of(COSName.A, new COSDictionary())));

            assertThat(Sheets.text(normalized())).contains("Question 1");
        }

        private PDAnnotation blackSquare() throws IOException {
            var appearance = new PDAppearanceStream(sheets.document());
            appearance.setBBox(new PDRectangle(10, 10));
            appearance.setResources(new PDResources());
            try (var out = appearance.getCOSObject().createOutputStream()) {
                out.write("0 g 0 0 10 10 re f".getBytes(StandardCharsets.US_ASCII));
            }
            var dictionary = new PDAppearanceDictionary();
            dictionary.setNormalAppearance(appearance);
            var stamp = new PDAnnotationRubberStamp();
            stamp.setRectangle(corner);
            stamp.setAppearance(dictionary);
            return stamp;
        }

        private void annotate(PDAnnotation annotation) throws IOException {
            sheets.page().setAnnotations(List.of(annotation));
        }

        private boolean isBlackAt(int x, int y) throws Exception {
            try (var document = Loader.loadPDF(normalized().toFile())) {
                var picture = new PDFRenderer(document).renderImage(0, 1, ImageType.GRAY);
                return picture.getRaster().getSample(x, picture.getHeight() - y, 0) < 64;
            }
        }
    }

    private Path normalized() throws IOException, UnreadableException {
        var out = folder.resolve("out.pdf");
        Normalization.normalize(sheets.save(folder.resolve("in.pdf")), out, NAME);
        return out;
    }
}
