package org.safeconduct.reading.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.reading.Page.Box;
import org.safeconduct.reading.Page.Line;
import org.safeconduct.reading.Page.Word;

/// The table that tesseract prints: one row for each page, block, paragraph, line and word.
final class Table {
    private static final int COLUMNS = 12;

    private final List<Line> lines = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private double width = 1;
    private double height = 1;
    private double weighted;
    private long letters;

    private Table() {}

    static Recognised read(Path tsv) throws IOException {
        var table = new Table();
        try (var rows = Files.lines(tsv)) {
            rows.skip(1).map(row -> row.split("\t", COLUMNS)).forEach(table::take);
        }
        table.endLine();
        var confidence = table.letters == 0 ? 0 : (int) Math.round(Math.max(0, table.weighted / table.letters));
        return new Recognised(confidence, 0, table.lines);
    }

    private void take(String... row) {
        switch (row.length == COLUMNS ? row[0] : "") {
            case "1" -> {
                width = Math.max(1, number(row, 8));
                height = Math.max(1, number(row, 9));
            }
            case "4" -> endLine();
            case "5" -> word(row);
            default -> {}
        }
    }

    private void word(String... row) {
        var text = row[11].strip();
        if (text.isEmpty()) {
            return;
        }
        var confidence = Math.clamp((long) Double.parseDouble(row[10]), 0, 100);
        var box = new Box(
                number(row, 6) / width, number(row, 7) / height, number(row, 8) / width, number(row, 9) / height);
        words.add(new Word(text, box, confidence));
        weighted += (double) confidence * text.length();
        letters += text.length();
    }

    private void endLine() {
        if (!words.isEmpty()) {
            lines.add(new Line(lines.size() + 1, words));
            words.clear();
        }
    }

    private static int number(String[] row, int column) {
        return Integer.parseInt(row[column]);
    }
}
