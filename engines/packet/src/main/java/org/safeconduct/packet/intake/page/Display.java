package org.safeconduct.packet.intake.page;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// How a page lies on the screen.
///
/// @param width as displayed, in units of the page
/// @param height as displayed, in units of the page
/// @param fromPage leads from the coordinates of the page to those of the display
/// @param unit points in one unit of the page
public record Display(float width, float height, AffineTransform fromPage, float unit) {
    public static Display of(PDPage page) {
        var box = page.getCropBox();
        var rotation = Math.floorMod(page.getRotation(), 360);
        var sideways = rotation % 180 != 0;
        return new Display(
                sideways ? box.getHeight() : box.getWidth(),
                sideways ? box.getWidth() : box.getHeight(),
                fromPage(box, rotation),
                page.getCOSObject().getFloat(COSName.USER_UNIT, 1));
    }

    /// Pages are turned clockwise (ISO 32000-1, table 30).
    private static AffineTransform fromPage(PDRectangle box, int rotation) {
        var turn = new AffineTransform();
        switch (rotation) {
            case 90 -> turn.translate(0, box.getWidth());
            case 180 -> turn.translate(box.getWidth(), box.getHeight());
            case 270 -> turn.translate(box.getHeight(), 0);
            default -> {}
        }
        turn.quadrantRotate(-rotation / 90);
        turn.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        return turn;
    }
}
