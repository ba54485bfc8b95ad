package org.safeconduct.packet.splice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.Progress;
import org.safeconduct.packet.splice.part.Box;
import org.safeconduct.packet.splice.part.Leaf;

class NavigationTest {
    @TempDir
    Path folder;

    @Test
    void nests_bookmarks() throws IOException {
        var part = Part.of(Pdfs.saying("a", "b", "c"), "three");
        var marks = List.of(
                Bookmark.of("Cover", 0),
                new Bookmark("Exhibit A: Паспорт", 1, List.of(Bookmark.of("Passport", 1), Bookmark.of("Visa", 2))));

        var document =
                Reading.of(write(new Volume("Title (1)", pages(part), marks))).document();

        assertThat(titles(document.getDocumentCatalog().getDocumentOutline(), document, ""))
                .containsExactly("Cover 1", "Exhibit A: Паспорт 2", "- Passport 2", "- Visa 3");
    }

    @Test
    void says_its_title_and_nothing_else_about_its_making() throws IOException {
        var document = Reading.of(
                        write(new Volume("Доказательства", pages(Part.of(Pdfs.saying("a"), "one")), List.of())))
                .document();

        assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Доказательства");
        assertThat(document.getDocumentInformation().getCOSObject().keySet()).containsExactly(COSName.TITLE);
        assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                .isTrue();
    }

    @Test
    void links_an_area_as_seen_to_a_page() throws IOException {
        var part = Part.of(Pdfs.page("/MediaBox[0 0 612 792]/Rotate 90", ""), "turned");
        var target = Part.of(Pdfs.saying("target"), "target");
        var link = new Link(new Box(10, 20, 110, 40), 1);

        var document = Reading.of(write(new Volume(
                        "Links",
                        List.of(PlacedPage.of(part, 0).withLinks(List.of(link)), PlacedPage.of(target, 0)),
                        List.of())))
                .document();

        var annotation = (PDAnnotationLink) document.getPage(0).getAnnotations().getFirst();
        assertThat(targetOf(annotation)).isEqualTo(1);
        assertThat(annotation.getRectangle().toString()).isEqualTo("[572.0,10.0,592.0,110.0]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the way a link says where it leads
            /Dest[6 0 R/XYZ 0 700 null]
            /Dest/chapter
            /Dest(chapter)
            /Dest<63686170746572>
            /A<</S/GoTo/D[6 0 R/Fit]>>
            /A<</S/GoTo/D(chapter)>>
            """)
    void keeps_links_inside_a_document_and_points_them_anew(String way) throws IOException {
        var part = Part.of(linked(way), "linked");
        var front = Part.of(Pdfs.saying("front"), "front");

        var document = Reading.of(write(new Volume(
                        "Links",
                        List.of(PlacedPage.of(front, 0), PlacedPage.of(part, 0), PlacedPage.of(part, 1)),
                        List.of())))
                .document();

        assertThat(targetOf(
                        (PDAnnotationLink) document.getPage(1).getAnnotations().getFirst()))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # links that lead outside, nowhere, or do something
            /A<</S/URI/URI(https://example.org)>>
            /A<</S/GoToR/F(other.pdf)/D[0/Fit]>>
            /A<</S/JavaScript/JS(app.alert())>>
            /A<</S/Launch/F(a.exe)>>
            /Dest(unknown)
            /Dest[99 0 R/Fit]
            """)
    void leaves_out_links_that_lead_elsewhere(String way) throws IOException {
        var part = Part.of(linked(way), "linked");

        var document =
                Reading.of(write(new Volume("Links", pages(part), List.of()))).document();

        assertThat(document.getPage(0).getAnnotations()).isEmpty();
    }

    @Test
    void leaves_out_a_link_to_a_page_that_is_not_filed() throws IOException {
        var part = Part.of(linked("/Dest[6 0 R/Fit]"), "linked");

        var document = Reading.of(write(new Volume("One", List.of(PlacedPage.of(part, 0)), List.of())))
                .document();

        assertThat(document.getPage(0).getAnnotations()).isEmpty();
    }

    @Test
    void moves_links_with_a_page_that_is_fitted() throws IOException {
        var part = Part.of(linked("/Dest[6 0 R/Fit]"), "linked");
        var half = new Placement.Fitted(new Leaf(612, 792), 0.5, 100, 200);

        var document = Reading.of(write(new Volume(
                        "One", List.of(PlacedPage.of(part, 0).with(half), PlacedPage.of(part, 1)), List.of())))
                .document();

        assertThat(document.getPage(0)
                        .getAnnotations()
                        .getFirst()
                        .getRectangle()
                        .toString())
                .isEqualTo("[105.0,205.0,150.0,210.0]");
    }

    @Test
    void refuses_bookmarks_and_links_that_lead_outside() {
        var pages = pages(Part.of(Pdfs.saying("a"), "one"));
        var outside = List.of(Bookmark.of("Outside", 1));

        assertThatThrownBy(() -> new Volume("V", pages, outside)).isInstanceOf(IllegalArgumentException.class);
    }

    /// Two pages, the first with a link, and a name tree that knows the second as "chapter".
    private static byte[] linked(String way) {
        var pdf = new Pdfs();
        var content = pdf.stream("", "0 w");
        var link = pdf.add("<</Type/Annot/Subtype/Link/Rect[10 10 100 20]" + way + ">>");
        var names = pdf.add("<</Kids[<</Names[(chapter)<</D[6 0 R/XYZ null null null]>>]>>]>>");
        pdf.add("<</Type/Pages/Count 2/Kids[5 0 R 6 0 R]/MediaBox[0 0 612 792]/Resources<<>>>>");
        pdf.add("<</Type/Page/Parent 4 0 R/Contents " + content + " 0 R/Annots[" + link + " 0 R]>>");
        pdf.add("<</Type/Page/Parent 4 0 R/Contents " + content + " 0 R>>");
        return pdf.bytes(pdf.add("<</Type/Catalog/Pages 4 0 R/Names<</Dests " + names
                + " 0 R>>/Dests<</chapter[6 0 R/Fit]" + ">>/OpenAction<</S/JavaScript/JS(app.alert())>>>>"));
    }

    private static int targetOf(PDAnnotationLink link) throws IOException {
        return ((PDPageDestination) link.getDestination()).retrievePageNumber();
    }

    private static List<String> titles(PDOutlineNode node, PDDocument document, String indent) throws IOException {
        var titles = new ArrayList<String>();
        for (var item : node.children()) {
            var page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
            titles.add(indent + item.getTitle() + " " + page);
            titles.addAll(titles(item, document, indent + "- "));
        }
        return titles;
    }

    private static List<PlacedPage> pages(Part part) {
        var pages = new ArrayList<PlacedPage>();
        for (var i = 0; i < part.pages(); i++) {
            pages.add(PlacedPage.of(part, i));
        }
        return pages;
    }

    private Path write(Volume volume) {
        return Splicer.write(folder.resolve("out.pdf"), volume, Progress.SILENT).file();
    }
}
