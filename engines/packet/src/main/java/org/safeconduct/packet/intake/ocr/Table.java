package org.safeconduct.packet.intake.ocr;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.packet.intake.ocr.Reading.Word;

/// The table that tesseract prints: one row for each page, block, paragraph, line and word.
final class Table {
    private static final int COLUMNS = 12;
    private static final String WORD_LEVEL = "5";

    private Table() {}

    static Reading reading(String tsv, int turns) {
        var words = new ArrayList<Word>();
        int line = 0;
        int width = 1;
        int height = 1;
        double weighted = 0;
        int weights = 0;
        for (var row :
                tsv.lines().skip(1).map(text -> text.split("\t", COLUMNS)).toList()) {
            switch (row.length == COLUMNS ? row[0] : "") {
                case "1" -> {
                    width = number(row, 8);
                    height = number(row, 9);
                }
                case "4" -> line++;
                case WORD_LEVEL -> {
                    var word = word(row, line);
                    if (!word.text().isEmpty()) {
                        words.add(word);
                        weighted += Double.parseDouble(row[10]) * word.text().length();
                        weights += word.text().length();
                    }
                }
                default -> {}
            }
        }
        int confidence = weights == 0 ? 0 : (int) Math.round(Math.max(0, weighted / weights));
        return new Reading(confidence, turns, width, height, List.copyOf(words));
    }

    private static Word word(String[] row, int line) {
        return new Word(line, number(row, 6), number(row, 7), number(row, 8), number(row, 9), row[11].strip());
    }

    private static int number(String[] row, int column) {
        return Integer.parseInt(row[column]);
    }
}
