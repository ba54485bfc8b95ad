package org.safeconduct.packet.splice;

import org.safeconduct.packet.splice.part.Leaf;

/// How a page lies in the filing.
public sealed interface Placement {
    /// Untouched: its own size, boxes and rotation.
    Placement AS_IS = new AsIs();

    /// Untouched.
    record AsIs() implements Placement {}

    /// Drawn upright on a new sheet, what is visible of it scaled and its lower left corner moved to (x, y).
    ///
    /// @param sheet the new sheet, in points
    record Fitted(Leaf sheet, double scale, double x, double y) implements Placement {
        public Fitted {
            if (!(scale > 0) || !(sheet.width() > 0) || !(sheet.height() > 0)) {
                throw new IllegalArgumentException("A page cannot be drawn at scale " + scale + " on " + sheet + ".");
            }
        }
    }

    /// Centred on a sheet with a clear strip at the foot for the number; made smaller where it has to be, never
    /// larger.
    static Placement on(Leaf sheet, Leaf leaf, double clearFoot) {
        var scale = Math.min(1, Math.min(sheet.width() / leaf.width(), (sheet.height() - clearFoot) / leaf.height()));
        var x = (sheet.width() - leaf.width() * scale) / 2;
        var y = clearFoot + (sheet.height() - clearFoot - leaf.height() * scale) / 2;
        return new Fitted(sheet, scale, x, y);
    }
}
