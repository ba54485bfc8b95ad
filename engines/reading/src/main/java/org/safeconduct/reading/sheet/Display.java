package org.safeconduct.reading.sheet;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;

/// How a page is displayed: its visible box, turned.
///
/// @param fromPage leads from the page's own space to points from the upper left corner of what is displayed
record Display(double width, double height, AffineTransform fromPage) {
    static Display of(PDPage page) {
        var box = page.getCropBox();
        double w = box.getWidth();
        double h = box.getHeight();
        double x = box.getLowerLeftX();
        double y = box.getLowerLeftY();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new Display(h, w, new AffineTransform(0, 1, 1, 0, -y, -x));
            case 180 -> new Display(w, h, new AffineTransform(-1, 0, 0, 1, w + x, -y));
            case 270 -> new Display(h, w, new AffineTransform(0, -1, -1, 0, h + y, w + x));
            default -> new Display(w, h, new AffineTransform(1, 0, 0, -1, -x, h + y));
        };
    }
}
