package org.safeconduct.reading.sheet;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import org.safeconduct.reading.Page.Box;
import org.safeconduct.reading.picture.Grey;
import org.safeconduct.reading.sheet.Look.Scan;

/// The one picture that a scanned page is made of, taken as it is instead of being drawn.
///
/// @param upright leads from the picture, with its upper left corner at the origin and one unit wide and high, to the
///     display
record OwnScan(Survey.Placed picture, AffineTransform upright, Display display) {
    private static final double ALMOST = 1e-3;

    /// None when the picture lies askew or mirrored, or partly off the page.
    static Optional<OwnScan> find(Survey.Placed picture, Display display) {
        var upright = new AffineTransform(display.fromPage());
        upright.concatenate(picture.place());
        upright.translate(0, 1);
        upright.scale(1, -1);
        var scan = new OwnScan(picture, upright, display);
        var page = new Rectangle2D.Double(-1, -1, display.width() + 2, display.height() + 2);
        var isUsable = scan.isQuarterTurn()
                && upright.getDeterminant() > 0
                && !picture.image().isStencil()
                && page.contains(scan.box());
        return isUsable ? Optional.of(scan) : Optional.empty();
    }

    Scan scan() throws IOException {
        int step = Ceiling.step(picture.pixels());
        var image = step == 1 ? picture.image().getImage() : picture.image().getImage(null, step);
        var grey = Grey.of(image).turned(turns());
        return Scan.of(grey, grey.width() / (box().getWidth() / 72), area());
    }

    private Rectangle2D box() {
        return upright.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D();
    }

    private Box area() {
        var box = box();
        return new Box(
                box.getX() / display.width(),
                box.getY() / display.height(),
                box.getWidth() / display.width(),
                box.getHeight() / display.height());
    }

    private boolean isQuarterTurn() {
        var straight = Math.abs(upright.getScaleX()) + Math.abs(upright.getScaleY());
        var crossed = Math.abs(upright.getShearX()) + Math.abs(upright.getShearY());
        return Math.min(straight, crossed) < ALMOST * Math.max(straight, crossed);
    }

    /// Quarter turns to the right by which the page shows the picture turned.
    private int turns() {
        if (Math.abs(upright.getShearX()) > Math.abs(upright.getScaleX())) {
            return upright.getShearY() > 0 ? 1 : 3;
        }
        return upright.getScaleX() > 0 ? 0 : 2;
    }
}
