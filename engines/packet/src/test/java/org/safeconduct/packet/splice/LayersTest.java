package org.safeconduct.packet.splice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.Progress;

class LayersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # how the file says what is shown            | left half | right half
            /D<<>>                                       | true      | true
            /D<</OFF[1 0 R]>>                            | false     | true
            /D<</BaseState/OFF/ON[1 0 R]>>               | true      | false
            /D<</BaseState/OFF>>                         | false     | false
            """)
    void shows_the_layers_that_the_document_shows(String settings, boolean left, boolean right) throws IOException {
        var part = Part.of(halves(settings), "layers");

        var image = Picture.of(write(PlacedPage.of(part, 0), PlacedPage.of(part, 0)));

        assertThat(image.share(0, 0, 300, 792, grey -> grey < 128) > 0.9).isEqualTo(left);
        assertThat(image.share(312, 0, 612, 792, grey -> grey < 128) > 0.9).isEqualTo(right);
    }

    @Test
    void keeps_the_layers_of_several_documents_apart() throws IOException {
        var first = Part.of(halves("/D<</OFF[1 0 R]>>"), "first");
        var second = Part.of(halves("/D<</OFF[2 0 R]>>"), "second");

        var layers = Reading.of(write(PlacedPage.of(first, 0), PlacedPage.of(second, 0)))
                .document()
                .getDocumentCatalog()
                .getOCProperties();

        assertThat(layers.getOptionalContentGroups()).hasSize(4);
        assertThat(layers.getOptionalContentGroups().stream().map(layers::isGroupEnabled))
                .containsExactly(false, true, true, false);
    }

    @Test
    void does_not_speak_of_layers_where_there_are_none() throws IOException {
        var document = Reading.of(write(PlacedPage.of(Part.of(Pdfs.saying("plain"), "plain"), 0)))
                .document();

        assertThat(document.getDocumentCatalog().getOCProperties()).isNull();
    }

    /// A page whose left and right halves are black, each on a layer of its own.
    private static byte[] halves(String settings) {
        var pdf = new Pdfs();
        pdf.add("<</Type/OCG/Name(left)>>");
        pdf.add("<</Type/OCG/Name(right)>>");
        pdf.stream("", "/OC /L BDC 0 0 306 792 re f EMC /OC /R BDC 306 0 306 792 re f EMC");
        pdf.add("<</Type/Page/Parent 5 0 R/MediaBox[0 0 612 792]/Contents 3 0 R"
                + "/Resources<</Properties<</L 1 0 R/R 2 0 R>>>>>>");
        pdf.add("<</Type/Pages/Count 1/Kids[4 0 R]>>");
        return pdf.bytes(pdf.add("<</Type/Catalog/Pages 5 0 R/OCProperties<</OCGs[1 0 R 2 0 R]" + settings + ">>>>"));
    }

    private Path write(PlacedPage... pages) {
        return Splicer.write(
                        folder.resolve("out.pdf"), new Volume("Layers", List.of(pages), List.of()), Progress.SILENT)
                .file();
    }
}
