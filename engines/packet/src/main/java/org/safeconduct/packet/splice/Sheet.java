package org.safeconduct.packet.splice;

import org.safeconduct.packet.splice.part.Box;
import org.safeconduct.packet.splice.part.Frame;
import org.safeconduct.packet.splice.part.Leaf;
import org.safeconduct.packet.splice.part.Matrix;
import org.safeconduct.packet.splice.press.Ink;

/// The page of the filing on which a page of a part is laid.
///
/// @param frame of the new page
/// @param content from the user space of the part's page to that of the new page
record Sheet(Frame frame, Matrix content) {

    static Sheet of(PlacedPage placed) {
        var frame = placed.part().page(placed.page()).frame();
        return switch (placed.placement()) {
            case Placement.AsIs _ -> new Sheet(frame, Matrix.IDENTITY);
            case Placement.Fitted fitted -> fitted(frame, fitted);
        };
    }

    private static Sheet fitted(Frame frame, Placement.Fitted fitted) {
        var seen = frame.toUserSpace().inverse();
        var box = new Box(0, 0, fitted.sheet().width(), fitted.sheet().height());
        return new Sheet(
                new Frame(box, box, 0, 1),
                seen.then(Matrix.scale(fitted.scale())).then(Matrix.move(fitted.x(), fitted.y())));
    }

    Leaf leaf() {
        return frame.leaf();
    }

    /// From points as seen to the user space of the new page.
    Matrix seen() {
        return frame.toUserSpace();
    }

    /// How a link or bookmark shows this page: from its top, at the reader's own size.
    Ink top() {
        var height = leaf().height();
        var seen = seen();
        return new Ink()
                .text("/XYZ")
                .decimals(seen.x(0, height), seen.y(0, height))
                .text(" null");
    }

    /// The entries of a page's dictionary that describe the sheet.
    void describe(Ink ink) {
        ink.text("/MediaBox[").decimals(frame.media().values()).raw(']');
        if (!frame.visible().equals(frame.media())) {
            ink.text("/CropBox[").decimals(frame.visible().values()).raw(']');
        }
        if (frame.turn() != 0) {
            ink.text("/Rotate ").number(frame.turn());
        }
        if (frame.unit() != 1) {
            ink.text("/UserUnit ").decimal(frame.unit());
        }
    }
}
