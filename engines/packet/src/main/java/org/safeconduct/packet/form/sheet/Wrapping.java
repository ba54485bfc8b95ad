package org.safeconduct.packet.form.sheet;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Breaks a paragraph into lines where Unicode allows it, and inside a word only when the word is wider than a line.
final class Wrapping {
    private final double width;
    private final ToDoubleFunction<String> measure;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double used;

    private Wrapping(double width, ToDoubleFunction<String> measure) {
        this.width = width;
        this.measure = measure;
    }

    static List<String> wrap(String paragraph, double width, ToDoubleFunction<String> measure) {
        var wrapping = new Wrapping(width, measure);
        var iterator = BreakIterator.getLineInstance(Locale.ENGLISH);
        iterator.setText(paragraph);
        int from = iterator.first();
        for (int to = iterator.next(); to != BreakIterator.DONE; to = iterator.next()) {
            wrapping.add(paragraph.substring(from, to));
            from = to;
        }
        wrapping.close();
        return wrapping.lines;
    }

    /// Spaces at the end of a line may hang over its edge.
    private void add(String piece) {
        var ink = measure.applyAsDouble(piece.stripTrailing());
        if (used + ink > width && !line.isEmpty()) {
            close();
        }
        if (ink > width) {
            addInPieces(piece);
        } else {
            line.append(piece);
            used += measure.applyAsDouble(piece);
        }
    }

    private void addInPieces(String word) {
        word.codePoints().mapToObj(Character::toString).forEach(letter -> {
            var ink = measure.applyAsDouble(letter);
            if (used + ink > width && !line.isEmpty()) {
                close();
            }
            line.append(letter);
            used += ink;
        });
    }

    private void close() {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
    }
}
