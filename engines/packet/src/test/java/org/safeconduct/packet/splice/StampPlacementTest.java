package org.safeconduct.packet.splice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.Progress;
import org.safeconduct.packet.splice.part.Leaf;

class StampPlacementTest {
    private static final Stamp NUMBER = new Stamp.PageNumber("1234", Stamp.Edge.CENTRE, Stamp.Backing.NONE, 22, 12);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # entries of the page                                          | content
            /MediaBox[0 0 612 792]                                         | 0 w
            /MediaBox[0 0 612 792]/Rotate 90                               | 0 w
            /MediaBox[0 0 612 792]/Rotate 180                              | 0 w
            /MediaBox[0 0 612 792]/Rotate 270                              | 0 w
            /MediaBox[-50 -40 562 752]                                     | 0 w
            /MediaBox[-50 -40 562 752]/Rotate 90                           | 0 w
            /MediaBox[0 0 612 792]/CropBox[30 60 582 700]                  | 0 w
            /MediaBox[0 0 612 792]/CropBox[30 60 582 700]/Rotate 270       | 0 w
            /MediaBox[0 0 612 792]                                         | q .1 0 0 .1 300 300 cm q
            /MediaBox[0 0 612 792]                                         | Q Q .1 0 0 .1 300 300 cm
            /MediaBox[0 0 612 792]                                         | BT 3 Tr
            /MediaBox[0 0 612 792]                                         | 1 1 1 rg 0 0 0 0 k
            """)
    void prints_the_number_at_the_centre_of_the_foot_as_seen(String entries, String content) throws IOException {
        var part = Part.of(Pdfs.page(entries, content), "odd");

        var ink = ink(PlacedPage.of(part, 0).with(NUMBER));

        assertThat((ink.left() + ink.right()) / 2).isCloseTo(part.leaf(0).width() / 2, within(1.5));
        assertThat(ink.bottom()).isCloseTo(22, within(1.5));
        assertThat(ink.top() - ink.bottom()).isCloseTo(8, within(2.0));
    }

    @Test
    void prints_the_number_at_the_right_where_asked() throws IOException {
        var part = Part.of(Pdfs.page("/MediaBox[0 0 612 792]", ""), "plain");

        var ink = ink(PlacedPage.of(part, 0).with(Stamp.PageNumber.of(7).with(Stamp.Edge.RIGHT)));

        assertThat(ink.right()).isCloseTo(612 - 54, within(2.0));
    }

    @Test
    void shows_a_number_on_a_page_that_is_black_to_the_edge() throws IOException {
        var part = Part.of(Pdfs.page("/MediaBox[0 0 612 792]", "0 0 612 792 re f"), "black");

        var image = Picture.of(
                write(PlacedPage.of(part, 0).with(Stamp.PageNumber.of(7).with(Stamp.Backing.WHITE))));

        assertThat(image.share(300, 18, 312, 34, grey -> grey > 200)).isBetween(0.2, 0.9);
        assertThat(image.share(0, 40, 612, 792, grey -> grey > 200)).isZero();
    }

    @Test
    void marks_a_draft_across_the_page_without_hiding_anything() throws IOException {
        var part = Part.of(Pdfs.page("/MediaBox[0 0 612 792]", "0 0 306 792 re f"), "half");

        var image = Picture.of(write(PlacedPage.of(part, 0).with(Stamp.Draft.usual())));

        assertThat(image.share(306, 0, 612, 792, grey -> grey < 250)).isGreaterThan(0.03);
        assertThat(image.share(306, 0, 612, 792, grey -> grey < 150)).isZero();
        assertThat(image.share(0, 0, 300, 792, grey -> grey > 90)).isZero();
    }

    @Test
    void keeps_a_number_on_the_smallest_page() throws IOException {
        var part = Part.of(Pdfs.page("/MediaBox[0 0 40 30]", ""), "tiny");

        assertThat(Reading.of(write(PlacedPage.of(part, 0).with(NUMBER))).text(1))
                .isEqualTo("1234");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # entries of the page                                    | content: black over what is visible
            /MediaBox[0 0 842 1191]                                  | 0 0 842 1191 re f
            /MediaBox[0 0 1191 842]/Rotate 90                        | 0 0 1191 842 re f
            /MediaBox[-50 -40 792 1151]                              | -500 -400 5000 5000 re f
            /MediaBox[0 0 2000 2000]/CropBox[100 100 942 1291]       | 0 0 2000 2000 re f
            /MediaBox[0 0 421 595.5]/UserUnit 2                      | 0 0 421 600 re f
            """)
    void fits_a_page_on_a_letter_sheet_with_a_clear_foot(String entries, String content) throws IOException {
        var part = Part.of(Pdfs.page(entries, content), "large");
        var letter = new Leaf(612, 792);

        var ink = ink(PlacedPage.of(part, 0).with(Placement.on(letter, part.leaf(0), 50)));

        var width = 742 * 842 / 1191.0;
        assertThat(ink.bottom()).isCloseTo(50, within(1.5));
        assertThat(ink.top()).isCloseTo(792, within(1.5));
        assertThat(ink.right() - ink.left()).isCloseTo(width, within(2.0));
    }

    @Test
    void moves_patterns_with_the_page_they_are_on() throws IOException {
        var pdf = new Pdfs();
        var pattern = pdf.stream(
                "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1000 1000]/XStep 1000/YStep 1000"
                        + "/Resources<<>>",
                "0 0 100 100 re f");
        var content = pdf.stream("", "/Pattern cs/P1 scn 0 0 612 792 re f");
        var more = pdf.stream("", "0 w");
        pdf.add("<</Type/Page/Parent 5 0 R/MediaBox[0 0 612 792]/Resources<</Pattern<</P1 " + pattern
                + " 0 R>>>>/Contents[" + content + " 0 R " + more + " 0 R]>>");
        pdf.add("<</Type/Pages/Count 1/Kids[4 0 R]>>");
        var part = Part.of(pdf.bytes(pdf.add("<</Type/Catalog/Pages 5 0 R>>")), "patterned");

        var ink = ink(PlacedPage.of(part, 0).with(new Placement.Fitted(new Leaf(612, 792), 0.5, 100, 200)));

        assertThat(ink.left()).isCloseTo(100, within(1.5));
        assertThat(ink.bottom()).isCloseTo(200, within(1.5));
        assertThat(ink.right()).isCloseTo(150, within(1.5));
    }

    @Test
    void draws_content_it_cannot_follow_as_a_form() throws IOException {
        var part = Part.of(Pdfs.page("/MediaBox[0 0 612 792]", "0 0 9 9 re f q .1 0 0 .1 9 9 cm (never closed"), "odd");

        var reading = Reading.of(write(PlacedPage.of(part, 0).with(NUMBER)));

        assertThat(reading.document().getPage(0).getResources().getXObjectNames())
                .hasSize(1);
        assertThat(ink(PlacedPage.of(part, 0).with(NUMBER)).right()).isGreaterThan(300);
    }

    private Picture.Area ink(PlacedPage page) throws IOException {
        return Picture.of(write(page)).ink();
    }

    private Path write(PlacedPage page) {
        return Splicer.write(folder.resolve("out.pdf"), new Volume("One", List.of(page), List.of()), Progress.SILENT)
                .file();
    }
}
