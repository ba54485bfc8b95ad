package org.safeconduct.reading.sheet;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    /// Most files set a whole line at once, blanks included.
    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        var spelt = Stream.of(text.strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        var placed = runs(positions);
        for (int i = 0; i < spelt.size() && !placed.isEmpty(); i++) {
            // Where letters melt into one sign the counts may differ; then a word has the place of its line.
            var place = placed.size() == spelt.size() ? placed.get(i) : positions;
            words.add(new Word(spelt.get(i), box(place), SURE));
        }
    }

    /// Letters that stand together without a blank between them.
    private static List<List<TextPosition>> runs(List<TextPosition> positions) {
        var runs = new ArrayList<List<TextPosition>>();
        boolean inside = false;
        for (var position : positions) {
            boolean isBlank = position.getUnicode().isBlank();
            if (!isBlank && !inside) {
                runs.add(new ArrayList<>());
            }
            if (!isBlank) {
                runs.getLast().add(position);
            }
            inside = !isBlank;
        }
        return runs;
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
