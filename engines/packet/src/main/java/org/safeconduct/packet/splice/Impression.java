package org.safeconduct.packet.splice;

import java.util.List;
import org.safeconduct.packet.splice.part.Box;
import org.safeconduct.packet.splice.part.Matrix;
import org.safeconduct.packet.splice.press.Ink;

/// Draws the stamps of one page.
final class Impression {
    private static final double MARGIN = 54;
    private static final double PADDING = 2.5;

    /// The part of the diagonal that a draft mark takes.
    private static final double SPAN = 0.72;

    private final Sheet sheet;
    private final int names;
    private final Ink ink;

    /// @param names what the names of font and state end in
    Impression(Sheet sheet, int names, Ink ink) {
        this.sheet = sheet;
        this.names = names;
        this.ink = ink;
    }

    /// Numbers go over draft marks, whatever the order they are given in.
    void draw(List<Stamp> stamps) {
        for (var stamp : stamps) {
            if (stamp instanceof Stamp.Draft draft) {
                draft(draft.word());
            }
        }
        for (var stamp : stamps) {
            if (stamp instanceof Stamp.PageNumber number) {
                number(number);
            }
        }
    }

    private void draft(String word) {
        var leaf = sheet.leaf();
        var diagonal = Math.hypot(leaf.width(), leaf.height());
        var width = StampFont.width(word);
        var size = Math.min(diagonal * SPAN / width, leaf.height() / 3);
        var place = Matrix.move(-width * size / 2, -StampFont.CAP_HEIGHT * size / 2)
                .then(Matrix.turn(Math.atan2(leaf.height(), leaf.width())))
                .then(Matrix.move(leaf.width() / 2, leaf.height() / 2));
        ink.text("q/ScG").number(names).text(" gs .35 g ");
        text(word, size, place);
        ink.text("Q\n");
    }

    private void number(Stamp.PageNumber number) {
        var width = StampFont.width(number.text()) * number.size();
        var leaf = sheet.leaf();
        // On a page too narrow for a margin the number still stands on the page.
        var left = switch (number.edge()) {
            case CENTRE -> (leaf.width() - width) / 2;
            case RIGHT -> Math.max((leaf.width() - width) / 2, leaf.width() - MARGIN - width);
        };
        var rise = Math.min(number.rise(), Math.max(0, leaf.height() / 2 - number.size()));
        if (number.backing() == Stamp.Backing.WHITE) {
            var top = rise + StampFont.CAP_HEIGHT * number.size() + PADDING;
            backing(new Box(left - PADDING, rise - PADDING, left + width + PADDING, top));
        }
        text(number.text(), number.size(), Matrix.move(left, rise));
    }

    private void backing(Box seen) {
        var box = seen.map(sheet.seen());
        ink.text("1 g")
                .decimals(box.left(), box.bottom(), box.width(), box.height())
                .text(" re f 0 g\n");
    }

    private void text(String words, double size, Matrix place) {
        ink.text("BT/ScF").number(names).raw(' ').decimal(size).text(" Tf");
        ink.decimals(place.then(sheet.seen()).values())
                .text(" Tm")
                .string(words)
                .text("Tj ET\n");
    }
}
