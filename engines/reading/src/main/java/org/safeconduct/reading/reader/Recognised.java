package org.safeconduct.reading.reader;

import java.util.List;
import java.util.function.UnaryOperator;
import org.safeconduct.reading.Page.Box;
import org.safeconduct.reading.Page.Line;
import org.safeconduct.reading.Page.Word;

/// What a machine read on one scan.
///
/// @param confidence mean of the words, weighted by their length; 0 when there are none
/// @param turns quarter turns to the right by which the scan had to be turned to stand upright
/// @param lines with boxes in fractions of the scan as it was before it was turned
record Recognised(int confidence, int turns, List<Line> lines) {
    public static final Recognised NOTHING = new Recognised(0, 0, List.of());

    public Recognised {
        lines = List.copyOf(lines);
    }

    /// One word read with certainty is worth less than a page of words read well enough.
    public boolean isBetterThan(Recognised other) {
        return worth() > other.worth();
    }

    private double worth() {
        return (double) letters() * confidence * confidence;
    }

    public long letters() {
        return lines.stream()
                .flatMap(line -> line.parts().stream())
                .mapToLong(word -> word.text().length())
                .sum();
    }

    /// Places the boxes of a scan that shows only a part of its page.
    public Recognised within(Box area) {
        return mapped(box -> new Box(
                area.left() + box.left() * area.width(),
                area.top() + box.top() * area.height(),
                box.width() * area.width(),
                box.height() * area.height()));
    }

    /// Turns boxes back that were found on a scan turned upright.
    Recognised turnedBack(int quarters) {
        var back = mapped(box -> turnedBack(box, quarters));
        return new Recognised(confidence, quarters, back.lines());
    }

    private static Box turnedBack(Box box, int quarters) {
        return switch (quarters) {
            case 1 -> new Box(box.top(), 1 - box.left() - box.width(), box.height(), box.width());
            case 2 -> new Box(1 - box.left() - box.width(), 1 - box.top() - box.height(), box.width(), box.height());
            case 3 -> new Box(1 - box.top() - box.height(), box.left(), box.height(), box.width());
            default -> box;
        };
    }

    private Recognised mapped(UnaryOperator<Box> map) {
        var placed = lines.stream()
                .map(line -> new Line(
                        line.number(),
                        line.parts().stream()
                                .map(word -> new Word(word.text(), map.apply(word.box()), word.confidence()))
                                .toList()))
                .toList();
        return new Recognised(confidence, turns, placed);
    }
}
