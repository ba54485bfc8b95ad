package org.safeconduct.packet.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.intake.rendition.UnreadableException;

class NormalizationTest {
    private static final String NAME = "documents/letter.pdf";

    @TempDir
    Path folder;

    Sheets sheets = Sheets.saying("To whom it may concern");

    @BeforeEach
    void a_letter() throws IOException {
        sheets.close();
        sheets = Sheets.saying("To whom it may concern");
    }

    @Test
    void text_stays_text() throws Exception {
        assertThat(Sheets.text(normalized())).contains("To whom it may concern");
    }

    @Test
    void an_honest_letter_gives_no_findings() throws Exception {
        assertThat(findings()).isEmpty();
    }

    @Test
    void the_same_file_gives_the_same_bytes() throws Exception {
        var pdf = sheets.save(folder.resolve("in.pdf"));
        Normalization.normalize(pdf, folder.resolve("a.pdf"), NAME);
        Normalization.normalize(pdf, folder.resolve("b.pdf"), NAME);

        assertThat(folder.resolve("a.pdf")).hasSameBinaryContentAs(folder.resolve("b.pdf"));
    }

    @Nested
    class WhenTheFileIsLocked {
        @ParameterizedTest
        @ValueSource(ints = {40, 128, 256})
        void the_empty_password_opens_it_and_the_lock_is_gone(int bits) throws Exception {
            lock("", bits);

            var pdf = normalized();

            assertThat(Sheets.text(pdf)).contains("To whom");
            try (var document = Loader.loadPDF(pdf.toFile())) {
                assertThat(document.isEncrypted()).isFalse();
            }
        }

        @Test
        void another_password_is_asked_for_in_words() throws Exception {
            lock("secret", 256);

            assertThatThrownBy(NormalizationTest.this::normalized)
                    .isInstanceOfSatisfying(
                            UnreadableException.class, e -> assertThat(e.rule()).isEqualTo("IN-02"))
                    .hasMessageContaining(NAME)
                    .hasMessageContaining("save it without one");
        }

        @Test
        void a_lock_for_certain_recipients_is_explained() throws Exception {
            var bytes = new String(
                    Files.readAllBytes(sheets.save(folder.resolve("plain.pdf"))), StandardCharsets.ISO_8859_1);
            var locked = bytes.replace(
                    "trailer\n<<", "trailer\n<</Encrypt<</Filter/Adobe.PubSec/V 4/SubFilter/adbe.pkcs7.s5>>");
            var file = Files.writeString(folder.resolve("locked.pdf"), locked, StandardCharsets.ISO_8859_1);

            assertThatThrownBy(() -> Normalization.normalize(file, folder.resolve("out.pdf"), NAME))
                    .isInstanceOf(UnreadableException.class);
        }

        private void lock(String password, int bits) throws IOException {
            var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            sheets.document().protect(policy);
        }
    }

    @Nested
    class WhenTheFileDoesThings {
        @Test
        void a_script_on_opening_is_gone_and_named() throws Exception {
            sheets.document().getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));

            assertThat(findings()).singleElement().satisfies(found -> {
                assertThat(found.rule()).isEqualTo("IN-07");
                assertThat(found.words()).startsWith(NAME);
            });
            assertThat(catalogOf(normalized()).keySet()).containsExactlyInAnyOrder(COSName.TYPE, COSName.PAGES);
        }

        @Test
        void a_program_behind_a_link_is_gone_and_named() throws Exception {
            link(new PDActionLaunch());

            assertThat(findings()).extracting(Finding::rule).containsExactly("IN-07");
            assertThat(Files.readString(normalized(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("/Launch");
        }

        @Test
        void a_link_to_an_address_goes_without_a_word() throws Exception {
            var address = new PDActionURI();
            address.setURI("https://tracker.example.org/pixel");
            link(address);

            assertThat(findings()).isEmpty();
            assertThat(Files.readString(normalized(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("tracker");
        }

        @Test
        void files_inside_are_left_out_and_listed() throws Exception {
            embed("bank statement.xlsx");

            assertThat(findings()).singleElement().satisfies(found -> {
                assertThat(found.rule()).isEqualTo("IN-10");
                assertThat(found.words()).contains("bank statement.xlsx");
            });
            assertThat(Files.readString(normalized(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("EmbeddedFile");
        }

        @Test
        void the_name_of_a_file_inside_cannot_break_the_line() throws Exception {
            embed("a\nb\u0007.xlsx");

            assertThat(findings().getFirst().words()).contains("ab.xlsx");
        }

        @Test
        void metadata_and_structure_are_gone() throws Exception {
            var catalog = sheets.document().getDocumentCatalog();
            catalog.setMetadata(new PDMetadata(
                    sheets.document(), new ByteArrayInputStream("<x/>".getBytes(StandardCharsets.UTF_8))));
            catalog.setStructureTreeRoot(new PDStructureTreeRoot());
            sheets.document().getDocumentInformation().setAuthor("Marina Sokolova");
            sheets.page().setStructParents(0);

            var written = Files.readString(normalized(), StandardCharsets.ISO_8859_1);

            assertThat(written).doesNotContain("Marina", "/Metadata", "/StructTreeRoot", "/StructParents", "/Info");
        }

        @Test
        void data_kept_in_another_file_is_never_asked_for() throws Exception {
            var contents = (COSDictionary) sheets.page().getCOSObject().getDictionaryObject(COSName.CONTENTS);
            contents.setItem(COSName.F, new COSString("/etc/passwd"));

            assertThat(Files.readString(normalized(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("/etc/passwd");
        }

        private void link(PDAction action) throws IOException {
            var link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(72, 72, 100, 20));
            link.setAction(action);
            sheets.page().setAnnotations(List.of(link));
        }

        private void embed(String name) throws IOException {
            var file = new PDEmbeddedFile(sheets.document(), new ByteArrayInputStream(new byte[] {1}));
            var spec = new PDComplexFileSpecification();
            spec.setFile(name);
            spec.setEmbeddedFile(file);
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("one", spec));
            var names = new PDDocumentNameDictionary(sheets.document().getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            sheets.document().getDocumentCatalog().setNames(names);
        }
    }

    @Nested
    class WhenThePageHasAnOddShape {
        @ParameterizedTest
        @CsvSource(textBlock = """
                        # crop box,            what is shown
                        0 0 612 792,           0 0 612 792
                        100 100 300 400,       100 100 300 400
                        -50 -50 700 900,       0 0 612 792
                        # outside the paper, or nothing: the whole paper is shown
                        700 800 900 1000,      0 0 612 792
                        5 5 5 5,               0 0 612 792
                        """)
        void the_crop_box_within_the_paper_becomes_the_paper(String crop, String shown) throws Exception {
            sheets.page().getCOSObject().setItem(COSName.CROP_BOX, box(crop));

            assertThat(pagesOf(normalized())
                            .getFirst()
                            .getCOSArray(COSName.MEDIA_BOX)
                            .toFloatArray())
                    .containsExactly(box(shown).toFloatArray());
        }

        @ParameterizedTest
        @CsvSource({"0,0", "90,90", "-90,270", "450,90", "91,0", "720,0"})
        void turns_are_quarters_between_none_and_three(int stated, int kept) throws Exception {
            sheets.page().getCOSObject().setInt(COSName.ROTATE, stated);

            assertThat(pagesOf(normalized()).getFirst().getInt(COSName.ROTATE, 0))
                    .isEqualTo(kept);
        }

        @ParameterizedTest
        @CsvSource({"2,2", "0,1", "-3,1", "100000,1"})
        void a_unit_beyond_reason_is_a_point(float stated, float kept) throws Exception {
            sheets.page().getCOSObject().setFloat(COSName.USER_UNIT, stated);

            assertThat(pagesOf(normalized()).getFirst().getFloat(COSName.USER_UNIT, 1))
                    .isEqualTo(kept);
        }

        @Test
        void a_page_of_no_size_is_a_letter_page() throws Exception {
            sheets.page().getCOSObject().setItem(COSName.MEDIA_BOX, box("0 0 0 0"));

            assertThat(pagesOf(normalized())
                            .getFirst()
                            .getCOSArray(COSName.MEDIA_BOX)
                            .toFloatArray())
                    .containsExactly(0, 0, 612, 792);
        }

        @Test
        void what_a_page_inherits_becomes_its_own() throws Exception {
            var page = sheets.page().getCOSObject();
            var tree = sheets.document().getPages().getCOSObject();
            for (var key : List.of(COSName.RESOURCES, COSName.MEDIA_BOX)) {
                tree.setItem(key, page.getItem(key));
                page.removeItem(key);
            }

            var kept = pagesOf(normalized()).getFirst();

            assertThat(kept.keySet()).contains(COSName.RESOURCES, COSName.MEDIA_BOX);
        }

        private COSArray box(String numbers) {
            var box = new COSArray();
            Arrays.stream(numbers.split(" "))
                    .map(number -> COSInteger.get(Long.parseLong(number)))
                    .forEach(box::add);
            return box;
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

    private List<Finding> findings() throws IOException, UnreadableException {
        return Normalization.normalize(sheets.save(folder.resolve("in.pdf")), folder.resolve("out.pdf"), NAME);
    }

    private static COSDictionary catalogOf(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return document.getDocumentCatalog().getCOSObject();
        }
    }

    private static List<COSDictionary> pagesOf(Path pdf) throws IOException {
        var pages = new ArrayList<COSDictionary>();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            document.getPages().forEach(page -> pages.add(page.getCOSObject()));
        }
        return pages;
    }
}
