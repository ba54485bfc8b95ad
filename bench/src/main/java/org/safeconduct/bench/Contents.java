package org.safeconduct.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Pages that are made before the clock starts, for all contenders alike: the contents, and a number for every page.
final class Contents {
    private static final int LINES = 45;
    private static final int LEFT = 72;
    private static final int RIGHT = 540;
    private static final int TOP = 710;
    private static final int STEP = 14;

    private Contents() {}

    /// One line of the contents: where it stands and where it leads.
    ///
    /// @param page of the contents on which it stands
    /// @param target index of the page that it names
    record Line(String title, int page, float left, float bottom, float right, float top, int target) {}

    /// The lines for documents with so many pages each.
    static List<Line> lines(List<String> titles, List<Integer> pages) {
        var lines = new ArrayList<Line>();
        var target = pagesFor(titles.size());
        for (var i = 0; i < titles.size(); i++) {
            var bottom = (float) TOP - STEP * (i % LINES);
            lines.add(new Line(titles.get(i), i / LINES, LEFT, bottom - 3, RIGHT, bottom + STEP - 3, target));
            target += pages.get(i);
        }
        return lines;
    }

    static int pagesFor(int documents) {
        return (documents + LINES - 1) / LINES;
    }

    static void write(Path file, List<Line> lines) throws IOException {
        try (var document = new PDDocument()) {
            var font = new PDType1Font(FontName.TIMES_ROMAN);
            for (var from = 0; from < lines.size(); from += LINES) {
                var page = new PDPage(PDRectangle.LETTER);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    for (var line : lines.subList(from, Math.min(from + LINES, lines.size()))) {
                        text(content, font, LEFT, line.bottom() + 3, line.title());
                        text(content, font, RIGHT - 30, line.bottom() + 3, String.valueOf(line.target() + 1));
                    }
                }
            }
            document.save(file.toFile());
        }
    }

    /// A letter page for each number, for tools that lay one file over another.
    static void writeNumbers(Path file, int pages) throws IOException {
        try (var document = new PDDocument()) {
            var font = new PDType1Font(FontName.TIMES_ROMAN);
            for (var number = 1; number <= pages; number++) {
                var page = new PDPage(PDRectangle.LETTER);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    text(content, font, 300, 22, String.valueOf(number));
                }
            }
            document.save(file.toFile());
        }
    }

    private static void text(PDPageContentStream content, PDType1Font font, float x, float y, String words)
            throws IOException {
        content.beginText();
        content.setFont(font, 11);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }
}
