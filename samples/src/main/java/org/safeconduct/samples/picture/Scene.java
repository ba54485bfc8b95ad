package org.safeconduct.samples.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;

/// A picture being painted, back to front.
final class Scene {
    private final BufferedImage picture;
    private final Graphics2D brush;

    Scene(int width, int height) {
        picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        brush = picture.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    BufferedImage picture() {
        return picture;
    }

    int width() {
        return picture.getWidth();
    }

    int height() {
        return picture.getHeight();
    }

    void paint(Shape shape, int rgb) {
        brush.setColor(new Color(rgb));
        brush.fill(shape);
    }

    void glaze(Shape shape, Color colour) {
        brush.setColor(colour);
        brush.fill(shape);
    }

    /// A fall of light from the top to the bottom of the shape.
    void fade(Shape shape, int above, int below) {
        var box = shape.getBounds();
        brush.setPaint(
                new GradientPaint(0, box.y, new Color(above, true), 0, box.y + box.height, new Color(below, true)));
        brush.fill(shape);
    }

    /// The same from the left to the right.
    void fadeAcross(Shape shape, int left, int right) {
        var box = shape.getBounds();
        brush.setPaint(
                new GradientPaint(box.x, 0, new Color(left, true), box.x + box.width, 0, new Color(right, true)));
        brush.fill(shape);
    }

    void line(Shape shape, float width, Color colour) {
        brush.setColor(colour);
        brush.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        brush.draw(shape);
    }

    void soften(int radius) {
        brush.drawImage(Grain.softened(picture, radius), 0, 0, null);
    }
}
