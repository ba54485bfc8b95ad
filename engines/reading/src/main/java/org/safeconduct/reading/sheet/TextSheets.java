package org.safeconduct.reading.sheet;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.reading.Page.Box;
import org.safeconduct.reading.Page.Line;
import org.safeconduct.reading.Page.Word;
import org.safeconduct.reading.Reading.Reason;
import org.safeconduct.reading.Refusal;
import org.safeconduct.reading.picture.Grey;

/// A text file, cut into pages of letter paper so that its lines can be cited.
final class TextSheets implements Sheets {
    private static final int WIDTH = 612;
    private static final int HEIGHT = 792;
    private static final int MARGIN = 54;
    private static final int LEADING = 12;
    private static final int LINES = (HEIGHT - 2 * MARGIN) / LEADING;
    private static final int COLUMNS = 84;
    private static final double ADVANCE = (WIDTH - 2.0 * MARGIN) / COLUMNS;
    private static final int SURE = 100;

    private final List<String> rows;

    private TextSheets(List<String> rows) {
        this.rows = rows;
    }

    static Sheets open(Path file) throws Refusal, IOException {
        if (Files.size(file) > Ceiling.TEXT_BYTES) {
            throw new Refusal(
                    Reason.TOO_LARGE, "is a text of more than %d MB. Split it.".formatted(Ceiling.TEXT_BYTES >> 20));
        }
        var rows = new ArrayList<String>();
        Decoding.text(Files.readAllBytes(file)).lines().forEach(line -> wrap(line, rows));
        if (rows.stream().allMatch(String::isBlank)) {
            throw new Refusal(Reason.EMPTY, "is a text without a word. Ask for the file again.");
        }
        return new TextSheets(rows);
    }

    @Override
    public int count() {
        return (rows.size() + LINES - 1) / LINES;
    }

    @Override
    public Look look(int index) {
        var lines = new ArrayList<Line>();
        var page = page(index);
        for (int row = 0; row < page.size(); row++) {
            var words = words(page.get(row), row);
            if (!words.isEmpty()) {
                lines.add(new Line(lines.size() + 1, words));
            }
        }
        return new Look(
                WIDTH, HEIGHT, lines, Optional.of(Look.Seen.of(Grey.of(draw(index, Look.SMALL)))), Optional.empty());
    }

    @Override
    public BufferedImage draw(int index, int width) {
        double scale = (double) width / WIDTH;
        var image = new BufferedImage(width, (int) Math.round(HEIGHT * scale), BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.setColor(Color.BLACK);
        canvas.scale(scale, scale);
        canvas.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 10));
        var page = page(index);
        for (int row = 0; row < page.size(); row++) {
            canvas.drawString(page.get(row), MARGIN, MARGIN + (row + 1) * LEADING - 3);
        }
        canvas.dispose();
        return image;
    }

    @Override
    public void close() {}

    private List<String> page(int index) {
        return rows.subList(index * LINES, Math.min(rows.size(), (index + 1) * LINES));
    }

    private static List<Word> words(String row, int number) {
        var words = new ArrayList<Word>();
        double top = MARGIN + (double) number * LEADING;
        int column = 0;
        for (var word : row.split(" ", -1)) {
            if (!word.isBlank()) {
                var box = new Box(
                        (MARGIN + column * ADVANCE) / WIDTH,
                        top / HEIGHT,
                        word.length() * ADVANCE / WIDTH,
                        (double) LEADING / HEIGHT);
                words.add(new Word(word.strip(), box, SURE));
            }
            column += word.length() + 1;
        }
        return words;
    }

    private static void wrap(String line, List<String> rows) {
        var rest = line.replace("\t", "    ").replaceAll("\\p{Cntrl}", "");
        while (rest.length() > COLUMNS) {
            int space = rest.lastIndexOf(' ', COLUMNS);
            int end = space > 0 ? space : COLUMNS;
            rows.add(rest.substring(0, end));
            rest = rest.substring(space > 0 ? end + 1 : end);
        }
        rows.add(rest);
    }
}
