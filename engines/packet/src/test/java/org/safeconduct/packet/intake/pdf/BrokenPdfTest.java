package org.safeconduct.packet.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.packet.intake.rendition.UnreadableException;

class BrokenPdfTest {
    private static final String NAME = "documents/letter.pdf";

    @TempDir
    Path folder;

    private final Sheets sheets = Sheets.saying("To whom it may concern");

    @AfterEach
    void close() throws IOException {
        sheets.close();
    }

    @Nested
    class WhenTheFileIsDamaged {
        @Test
        void a_cut_off_end_is_mended() throws Exception {
            assertThat(Sheets.text(normalized(cut(0.9)))).contains("To whom it may concern");
        }

        @Test
        void a_wrong_table_of_objects_is_mended() throws Exception {
            var bytes =
                    new String(Files.readAllBytes(sheets.save(folder.resolve("in.pdf"))), StandardCharsets.ISO_8859_1);
            var broken = bytes.replaceAll("startxref\\s+\\d+", "startxref\n999999");
            var file = Files.writeString(folder.resolve("broken.pdf"), broken, StandardCharsets.ISO_8859_1);

            assertThat(Sheets.text(normalized(file))).contains("To whom it may concern");
        }

        @Test
        void what_is_beyond_mending_is_refused_in_words() throws Exception {
            var file = Files.writeString(folder.resolve("in.pdf"), "%PDF-1.7\nnothing else");

            assertThatThrownBy(() -> normalized(file))
                    .isInstanceOfSatisfying(
                            UnreadableException.class, e -> assertThat(e.rule()).isEqualTo("IN-01"))
                    .hasMessageContaining("too damaged");
        }

        @Test
        void a_file_without_pages_is_refused() throws Exception {
            sheets.document().removePage(0);

            assertThatThrownBy(BrokenPdfTest.this::normalized).hasMessageContaining("without pages");
        }

        @Test
        void pages_that_contain_themselves_end() throws Exception {
            var pages = sheets.document().getPages().getCOSObject();
            ((COSArray) pages.getDictionaryObject(COSName.KIDS)).add(pages);

            try (var document = Loader.loadPDF(normalized().toFile())) {
                assertThat(document.getNumberOfPages()).isBetween(1, 2);
            }
        }

        private Path cut(double share) throws IOException {
            var whole = Files.readAllBytes(sheets.save(folder.resolve("in.pdf")));
            return Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(whole, (int) (whole.length * share)));
        }
    }

    @Nested
    class WhenTheFileIsABomb {
        @Test
        void too_many_pages_are_refused() throws Exception {
            for (int i = 0; i < 5_000; i++) {
                sheets.document().addPage(new PDPage());
            }

            refuses("5,000 pages");
        }

        @Test
        void a_page_description_of_gigabytes_is_refused() throws Exception {
            sheets.draw(sheets.page(), " ".repeat(70_000_000));

            refuses("Page 1 of " + NAME + " unpacks to more than");
        }

        @Test
        void a_page_description_packed_as_a_picture_is_refused() throws Exception {
            var contents = (COSDictionary) sheets.page().getCOSObject().getDictionaryObject(COSName.CONTENTS);
            contents.setItem(COSName.FILTER, COSName.JBIG2_DECODE);

            refuses("packed in a way that only pictures are");
        }

        @Test
        void the_same_inside_a_form_is_refused() throws Exception {
            var form = new PDFormXObject(sheets.document());
            form.getCOSObject().setItem(COSName.FILTER, COSName.JPX_DECODE);
            sheets.page().getResources().add(form);

            refuses("packed in a way that only pictures are");
        }

        @Test
        void resources_that_contain_themselves_end() throws Exception {
            var form = new PDFormXObject(sheets.document());
            form.setResources(sheets.page().getResources());
            sheets.page().getResources().add(form);

            assertThat(Sheets.text(normalized())).contains("To whom");
        }

        private void refuses(String words) {
            assertThatThrownBy(BrokenPdfTest.this::normalized)
                    .isInstanceOfSatisfying(
                            UnreadableException.class, e -> assertThat(e.rule()).isEqualTo("IN-04"))
                    .hasMessageContaining(words);
        }
    }

    private Path normalized() throws IOException, UnreadableException {
        return normalized(sheets.save(folder.resolve("in.pdf")));
    }

    private Path normalized(Path pdf) throws IOException, UnreadableException {
        var out = folder.resolve("out.pdf");
        Normalization.normalize(pdf, out, NAME);
        return out;
    }
}
