package org.safeconduct.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.reading.Page.Line;

class LayerTextTest {
    /// Where on the displayed page a word stands that was set at (100, 700) of a letter page.
    @ParameterizedTest
    @CsvSource({"0, 0.163, 0.116", "90, 0.884, 0.163", "180, 0.837, 0.884", "270, 0.116, 0.837"})
    void a_word_has_its_place_however_the_page_is_turned(int rotation, double left, double top) throws IOException {
        var lines = lines(page -> page.setRotation(rotation), text -> at(text, 100, 700, "M"));
        var box = lines.getFirst().parts().getFirst().box();

        assertThat(box.left() + box.width() / 2).isCloseTo(left, within(0.03));
        assertThat(box.top() + box.height() / 2).isCloseTo(top, within(0.03));
    }

    @Test
    void a_place_is_told_within_what_is_visible_of_the_page() throws IOException {
        var lines = lines(
                page -> page.setCropBox(new PDRectangle(100, 600, 200, 200)), text -> at(text, 200, 700, "middle"));
        var box = lines.getFirst().parts().getFirst().box();

        assertThat(box.left()).isCloseTo(0.5, within(0.02));
        assertThat(box.top() + box.height()).isCloseTo(0.5, within(0.03));
    }

    @Test
    void lines_are_numbered_from_one_without_gaps() throws IOException {
        var lines = lines(page -> {}, text -> {
            at(text, 72, 700, "first line");
            at(text, 72, 600, "second line");
            at(text, 72, 580, "third line");
        });

        assertThat(lines).extracting(Line::number).containsExactly(1, 2, 3);
        assertThat(lines).extracting(Line::words).containsExactly("first line", "second line", "third line");
    }

    @Test
    void columns_are_not_woven_into_each_other() throws IOException {
        var lines = lines(page -> {}, text -> {
            at(text, 72, 700, "left one");
            at(text, 72, 680, "left two");
            at(text, 350, 700, "right one");
            at(text, 350, 680, "right two");
        });

        assertThat(lines).extracting(Line::words).containsExactly("left one", "left two", "right one", "right two");
    }

    @Test
    void an_invisible_layer_behind_a_scan_counts() throws IOException {
        var lines = lines(page -> {}, text -> {
            text.setRenderingMode(RenderingMode.NEITHER);
            at(text, 72, 700, "read by another program");
        });

        assertThat(lines).extracting(Line::words).containsExactly("read by another program");
    }

    @Test
    void words_stand_apart_and_in_order() throws IOException {
        var words = lines(page -> {}, text -> at(text, 72, 700, "one two three"))
                .getFirst()
                .parts();

        assertThat(words).extracting(word -> word.text()).containsExactly("one", "two", "three");
        assertThat(words.get(0).box().left() + words.get(0).box().width())
                .isLessThan(words.get(1).box().left());
    }

    @Test
    void a_page_without_words_has_no_lines() throws IOException {
        assertThat(lines(page -> {}, text -> {})).isEmpty();
    }

    /// What is done to a page before it is written.
    @FunctionalInterface
    private interface Change {
        void to(PDPage page);
    }

    /// What is written on it.
    @FunctionalInterface
    private interface Writing {
        void on(PDPageContentStream text) throws IOException;
    }

    private static List<Line> lines(Change change, Writing writing) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.LETTER);
            change.to(page);
            document.addPage(page);
            try (var text = new PDPageContentStream(document, page)) {
                text.setFont(new PDType1Font(FontName.HELVETICA), 12);
                writing.on(text);
            }
            return LayerText.lines(document, 0);
        }
    }

    private static void at(PDPageContentStream text, float x, float y, String words) throws IOException {
        text.beginText();
        text.newLineAtOffset(x, y);
        text.showText(words);
        text.endText();
    }
}
