package org.safeconduct.packet.assembly;

import org.safeconduct.packet.intake.Sheet;
import org.safeconduct.packet.splice.Placement;
import org.safeconduct.packet.splice.part.Leaf;

/// Decides how a page lies on the paper of the court, so that its number covers nothing (rules DOC-01 and DOC-03).
///
/// @param sheet the court's paper, upright
/// @param foot the clear height that a page number needs, in points
record Fit(Leaf sheet, double foot) {
    private static final double TOLERANCE = 2;

    /// As it is when size and foot allow it; else whole on a new sheet, made smaller no more than it has to be.
    Placement place(Sheet page) {
        var leaf = new Leaf(page.width(), page.height());
        var paper = leaf.width() > leaf.height() ? sheet.turned() : sheet;
        if (isOn(paper, leaf) && page.clearBottom() >= foot) {
            return Placement.AS_IS;
        }
        var whole = (Placement.Fitted) Placement.on(paper, leaf, 0);
        return whole.y() + page.clearBottom() * whole.scale() >= foot ? whole : Placement.on(paper, leaf, foot);
    }

    private static boolean isOn(Leaf paper, Leaf leaf) {
        return Math.abs(paper.width() - leaf.width()) <= TOLERANCE
                && Math.abs(paper.height() - leaf.height()) <= TOLERANCE;
    }
}
