package org.safeconduct.samples.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;

/// A sheet drawn as a picture.
public final class Raster implements Surface {
    private final BufferedImage picture;
    private final Graphics2D pen;

    private Raster(BufferedImage picture, Graphics2D pen) {
        this.picture = picture;
        this.pen = pen;
    }

    public static Raster blank(double width, double height, int dpi) {
        var scale = dpi / 72.0;
        var picture = new BufferedImage(
                (int) Math.round(width * scale), (int) Math.round(height * scale), BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(scale, scale);
        return new Raster(picture, pen);
    }

    public BufferedImage picture() {
        return picture;
    }

    @Override
    public void words(String words, Lettering type, double x, double y) {
        fill(type.face().outline(words, type.size(), x, y), type.ink());
    }

    @Override
    public void fill(Shape shape, Color ink) {
        pen.setColor(ink);
        pen.fill(shape);
    }

    @Override
    public void stroke(Shape shape, float width, Color ink) {
        pen.setColor(ink);
        pen.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
    }
}
