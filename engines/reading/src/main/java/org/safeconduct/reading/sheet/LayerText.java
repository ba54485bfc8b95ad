package org.safeconduct.reading.sheet;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.safeconduct.reading.Page.Box;
import org.safeconduct.reading.Page.Line;
import org.safeconduct.reading.Page.Word;

/// Collects the words that a PDF page says by itself, with their places, line by line in the order of the file.
///
/// The order of the file keeps columns apart, which sorting by place would weave into each other.
final class LayerText extends PDFTextStripper {
    private static final int SURE = 100;

    private final Display display;
    private final List<Line> lines = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    private LayerText(Display display) {
        this.display = display;
    }

    static List<Line> lines(PDDocument document, int index) throws IOException {
        var text = new LayerText(Display.of(document.getPage(index)));
        text.setStartPage(index + 1);
        text.setEndPage(index + 1);
        text.writeText(document, new StringWriter());
        text.endLine();
        return text.lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        var word = text.strip();
        if (!word.isEmpty() && !positions.isEmpty()) {
            words.add(new Word(word, box(positions), SURE));
        }
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphSeparator() {
        endLine();
    }

    private void endLine() {
        if (!words.isEmpty()) {
            lines.add(new Line(lines.size() + 1, words));
            words.clear();
        }
    }

    private Box box(List<TextPosition> positions) {
        var box = rectangle(positions.getFirst());
        positions.forEach(position -> Rectangle2D.union(box, rectangle(position), box));
        var page = new Rectangle2D.Double(0, 0, display.width(), display.height());
        var seen = box.createIntersection(page);
        return new Box(
                seen.getX() / display.width(),
                seen.getY() / display.height(),
                Math.max(0, seen.getWidth()) / display.width(),
                Math.max(0, seen.getHeight()) / display.height());
    }

    /// A letter hangs a little below the line that it stands on.
    private static Rectangle2D rectangle(TextPosition position) {
        double height = position.getHeight() * 1.3;
        return new Rectangle2D.Double(position.getX(), position.getY() - height * 0.85, position.getWidth(), height);
    }
}
