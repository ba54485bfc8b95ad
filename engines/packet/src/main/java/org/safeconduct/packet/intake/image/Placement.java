package org.safeconduct.packet.intake.image;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Where a picture lies on its page.
///
/// @param paper a letter page, upright or on its side
/// @param place leads from the unit square of the picture to the page
record Placement(PDRectangle paper, AffineTransform place) {
    private static final float MARGIN = 36;
    private static final float FOOT = 60;
    /// Points of one pixel at most, 96 pixels an inch: enlarging shows no more than squares.
    private static final double LARGEST_PIXEL = 72.0 / 96;
    /// A page is laid on its side only for a picture that gains by it.
    private static final double WORTH_TURNING = 1.2;

    /// @param stretch height of a pixel divided by its width, 1 for nearly all pictures but faxes
    static Placement of(int width, int height, double stretch, Orientation orientation) {
        double across = orientation.isSideways() ? height * stretch : width;
        double down = orientation.isSideways() ? width : height * stretch;
        var upright = PDRectangle.LETTER;
        float longSide = upright.getHeight();
        float shortSide = upright.getWidth();
        var sideways = new PDRectangle(longSide, shortSide);
        var turn = scale(sideways, across, down) > WORTH_TURNING * scale(upright, across, down);
        return on(turn ? sideways : upright, across, down, orientation);
    }

    private static double scale(PDRectangle paper, double across, double down) {
        double fitting = Math.min((paper.getWidth() - 2 * MARGIN) / across, (paper.getHeight() - MARGIN - FOOT) / down);
        return Math.min(fitting, LARGEST_PIXEL);
    }

    private static Placement on(PDRectangle paper, double across, double down, Orientation orientation) {
        double scale = scale(paper, across, down);
        double width = across * scale;
        double height = down * scale;
        var place = AffineTransform.getTranslateInstance(
                (paper.getWidth() - width) / 2, FOOT + (paper.getHeight() - MARGIN - FOOT - height) / 2);
        place.scale(width, height);
        place.concatenate(orientation.move());
        return new Placement(paper, place);
    }
}
