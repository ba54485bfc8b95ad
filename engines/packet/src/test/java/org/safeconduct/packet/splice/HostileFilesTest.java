package org.safeconduct.packet.splice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.Progress;

class HostileFilesTest {
    @TempDir
    Path folder;

    /// Bytes changed at random, a thousand times: a file is read or refused, and nothing else happens.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void reads_or_refuses_a_file_with_changed_bytes(long seed) {
        var whole = Pdfs.saying("alpha", "beta");
        var random = new Random(seed);
        for (var round = 0; round < 250; round++) {
            var damaged = whole.clone();
            for (var changes = 1 + random.nextInt(4); changes > 0; changes--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> tryToWrite(damaged)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.5, 0.7, 0.9, 0.99})
    void reads_or_refuses_a_file_that_was_cut(double share) {
        var whole = Pdfs.saying("alpha", "beta", "gamma");
        var cut = Arrays.copyOf(whole, (int) (whole.length * share));

        assertThatCode(() -> tryToWrite(cut)).doesNotThrowAnyException();
    }

    private void tryToWrite(byte[] pdf) {
        try (var part = Part.of(pdf, "damaged.pdf")) {
            Splicer.measure(new Volume("One", List.of(PlacedPage.of(part, 0).with(Stamp.PageNumber.of(1))), List.of()));
        } catch (PacketException refused) {
            assertThat(refused).hasMessageContaining("damaged.pdf");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the page tree, object 2 being the page, 3 the tree
            <</Type/Pages/Kids[3 0 R]/Count 1>>
            <</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>
            <</Type/Pages/Kids[99 0 R]/Count 1>>
            <</Type/Pages/Kids[]/Count 7>>
            <</Type/Pages/Count 1>>
            <</Type/Pages/Kids 5/Count 1>>
            null
            """)
    void survives_a_page_tree_that_lies(String tree) {
        var pdf = new Pdfs();
        pdf.stream("", "0 w");
        pdf.add("<</Type/Page/Parent 3 0 R/MediaBox[0 0 612 792]/Contents 1 0 R>>");
        pdf.add(tree);
        var bytes = pdf.bytes(pdf.add("<</Type/Catalog/Pages 3 0 R>>"));

        assertThatCode(() -> tryToWrite(bytes)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # entries of a page that make no sense
            /MediaBox[0 0 612]
            /MediaBox(letter)
            /MediaBox[0 0 612 792]/Rotate/Left
            /MediaBox[0 0 612 792]/UserUnit -1
            /MediaBox[0 0 612 792]/UserUnit 0
            /MediaBox[0 0 612 792]/Contents 2 0 R
            /MediaBox[0 0 612 792]/Contents[2 0 R 3 0 R 99 0 R]
            /MediaBox[0 0 612 792]/Annots 7
            /MediaBox[0 0 612 792]/Annots[null 1 0 R 5]
            /MediaBox[0 0 612 792]/Group 99 0 R
            /MediaBox[0 0 612 792]/Resources 99 0 R
            /MediaBox[0 0 612 792]/Resources<</Font 5/ExtGState[]>>
            """)
    void survives_a_page_that_makes_no_sense(String entries) {
        var pdf = new Pdfs();
        pdf.stream("", "0 w");
        pdf.add("<</Type/Page/Parent 3 0 R/Contents 1 0 R" + entries + ">>");
        pdf.add("<</Type/Pages/Kids[2 0 R]/Count 1>>");
        var bytes = pdf.bytes(pdf.add("<</Type/Catalog/Pages 3 0 R>>"));

        assertThatCode(() -> tryToWrite(bytes)).doesNotThrowAnyException();
    }

    @Test
    void follows_references_that_run_in_a_circle() throws IOException {
        var pdf = new Pdfs();
        pdf.stream("", "/X Do");
        pdf.add("<</Type/Page/Parent 3 0 R/MediaBox[0 0 9 9]/Contents 1 0 R/Resources<</XObject<</X 4 0 R>>>>>>");
        pdf.add("<</Type/Pages/Kids[2 0 R]/Count 1>>");
        pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R/Y 5 0 R>>>>", "/Y Do");
        pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>", "/X Do");
        var part = Part.of(pdf.bytes(pdf.add("<</Type/Catalog/Pages 3 0 R>>")), "circle");

        assertThat(write(part)).exists();
    }

    @Test
    void never_decodes_an_image_that_claims_to_be_content() throws IOException {
        var part = Part.of(filtered("JBIG2Decode", "x".repeat(5000)), "bomb");

        assertThat(new String(Files.readAllBytes(write(part)), StandardCharsets.ISO_8859_1))
                .contains("/Subtype/Form")
                .contains("/JBIG2Decode");
    }

    @Test
    void keeps_content_whose_compression_is_broken() throws IOException {
        var part = Part.of(filtered("FlateDecode", "not compressed at all"), "broken");

        assertThat(Reading.of(write(part)).text(1)).isEqualTo("1");
    }

    @Test
    void refuses_a_page_that_a_part_does_not_have() {
        var part = Part.of(Pdfs.saying("alpha"), "short.pdf");

        assertThatThrownBy(() -> PlacedPage.of(part, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("short.pdf has no page 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"JavaScript", "OpenAction", "EmbeddedFile", "AcroForm", "StructTreeRoot", "Launch", "PieceInfo"})
    void leaves_behind_what_is_no_page(String name) throws IOException {
        var pdf = new Pdfs();
        pdf.stream("/PieceInfo<</Secret 6 0 R>>/Metadata 6 0 R", "0 w");
        pdf.add(
                "<</Type/Page/Parent 3 0 R/MediaBox[0 0 9 9]/Contents 1 0 R/AA<</O 5 0 R>>/StructParents 0/PieceInfo<<>>"
                        + "/Annots[<</Subtype/Screen/A 5 0 R>><</Subtype/FileAttachment/FS 6 0 R>>]>>");
        pdf.add("<</Type/Pages/Kids[2 0 R]/Count 1>>");
        pdf.add("<</Type/Catalog/Pages 3 0 R/OpenAction 5 0 R/AcroForm<</Fields[]>>/StructTreeRoot<<>>"
                + "/Names<</JavaScript<</Names[(a)5 0 R]>>/EmbeddedFiles<</Names[(b)6 0 R]>>>>>>");
        pdf.add("<</S/JavaScript/JS(app.alert\\(1\\))/Next<</S/Launch/F(a.exe)>>>>");
        pdf.stream("/Type/EmbeddedFile", "secret");

        var bytes = Files.readAllBytes(write(Part.of(pdf.bytes(4), "active")));
        var plain = plainCopy(bytes);

        assertThat(plain).doesNotContain(name).doesNotContain("secret");
    }

    /// Everything a file says, object streams unpacked.
    private static String plainCopy(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toString(StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] filtered(String filter, String body) {
        var pdf = new Pdfs();
        pdf.stream("/Filter/" + filter, body);
        pdf.add("<</Type/Page/Parent 3 0 R/MediaBox[0 0 612 792]/Contents 1 0 R>>");
        pdf.add("<</Type/Pages/Kids[2 0 R]/Count 1>>");
        return pdf.bytes(pdf.add("<</Type/Catalog/Pages 3 0 R>>"));
    }

    private Path write(Part part) {
        var page = PlacedPage.of(part, 0).with(Stamp.PageNumber.of(1));
        return Splicer.write(folder.resolve("out.pdf"), new Volume("One", List.of(page), List.of()), Progress.SILENT)
                .file();
    }
}
