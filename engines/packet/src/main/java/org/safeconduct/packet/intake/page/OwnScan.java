package org.safeconduct.packet.intake.page;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.safeconduct.packet.intake.page.Scan.Area;
import org.safeconduct.packet.intake.rendition.Ceiling;

/// The one picture of a scanned page, taken as it is rather than drawn anew, which keeps its letters sharp.
///
/// @param upright leads from the unit square of the picture to the display
record OwnScan(Survey.Picture picture, AffineTransform upright, Rectangle2D box) {
    /// What reading programs are trained for; more costs time and reads no better.
    static final int DPI = 300;

    private static final int COARSE = 130;
    private static final double ALMOST = 1e-3;

    /// Nothing when the picture lies askew or mirrored, or is too large to be decoded whole.
    static Optional<OwnScan> find(Survey.Picture picture, Display display) {
        var upright = new AffineTransform(display.fromPage());
        upright.concatenate(picture.place());
        var box = upright.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D();
        var page = new Rectangle2D.Double(-1, -1, display.width() + 2, display.height() + 2);
        var isUsable = isQuarterTurn(upright)
                && upright.getDeterminant() > 0
                && picture.pixels() <= Ceiling.PIXELS
                && !picture.image().isStencil()
                && page.contains(box);
        return isUsable ? Optional.of(new OwnScan(picture, upright, box)) : Optional.empty();
    }

    Scan write(Path file) throws IOException {
        var image = picture.image().getImage();
        double inches = sideways() ? box.getHeight() / 72 : box.getWidth() / 72;
        double own = image.getWidth() / inches;
        double scale = own > DPI * 1.1 ? DPI / own : own < COARSE ? 2 : 1;
        GreyFile.of(turned(image, scale)).write(file);
        return new Scan(file, Math.clamp(Math.round(own * scale), 70, 600), Area.of(box));
    }

    private static boolean isQuarterTurn(AffineTransform matrix) {
        var straight = Math.abs(matrix.getScaleX()) + Math.abs(matrix.getScaleY());
        var crossed = Math.abs(matrix.getShearX()) + Math.abs(matrix.getShearY());
        return Math.min(straight, crossed) < ALMOST * Math.max(straight, crossed);
    }

    private boolean sideways() {
        return Math.abs(upright.getShearX()) > Math.abs(upright.getScaleX());
    }

    /// Quarter turns counterclockwise that bring the picture into the position in which it is displayed.
    private int turns() {
        if (sideways()) {
            return upright.getShearY() > 0 ? 1 : 3;
        }
        return upright.getScaleX() > 0 ? 0 : 2;
    }

    private BufferedImage turned(BufferedImage image, double scale) {
        var smaller = image;
        double left = scale;
        for (; left < 0.5; left *= 2) {
            smaller = draw(smaller, 0.5, 0);
        }
        return draw(smaller, left, turns());
    }

    private static BufferedImage draw(BufferedImage image, double scale, int turns) {
        int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        var sideways = turns % 2 != 0;
        var grey =
                new BufferedImage(sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = grey.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.translate(grey.getWidth() / 2.0, grey.getHeight() / 2.0);
        canvas.transform(AffineTransform.getQuadrantRotateInstance(-turns));
        canvas.scale((double) width / image.getWidth(), (double) height / image.getHeight());
        canvas.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        canvas.drawImage(image, 0, 0, null);
        canvas.dispose();
        return grey;
    }
}
