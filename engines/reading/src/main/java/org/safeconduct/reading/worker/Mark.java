package org.safeconduct.reading.worker;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// Words burnt into a picture, so that a copy tells who looked at it.
///
/// They run slantwise over the whole picture, dark with a light rim, faint enough to read through and too many to cut
/// away.
final class Mark {
    private static final float FAINT = 0.22f;
    private static final double SLANT = -Math.PI / 7;
    private static final int PER_WIDTH = 36;
    private static final int SMALLEST = 9;
    private static final int ROWS_APART = 7;

    private Mark() {}

    /// Draws into the picture itself; no words, no change.
    public static void burn(BufferedImage image, String words) {
        if (words.isBlank()) {
            return;
        }
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, FAINT));
        // The logical font borrows letters of every script from all fonts of the machine.
        var font = new Font(Font.SANS_SERIF, Font.BOLD, Math.max(SMALLEST, image.getWidth() / PER_WIDTH));
        var layout = new TextLayout(words, font, canvas.getFontRenderContext());
        canvas.translate(image.getWidth() / 2.0, image.getHeight() / 2.0);
        canvas.rotate(SLANT);
        double reach = Math.hypot(image.getWidth(), image.getHeight()) / 2;
        var box = layout.getBounds();
        double across = box.getWidth() + 4 * box.getHeight();
        double down = Math.max(1, ROWS_APART * font.getSize2D() / 2);
        int row = 0;
        for (double y = -reach; y <= reach; y += down, row++) {
            for (double x = -reach - across * (row % 2) / 2; x <= reach; x += across) {
                draw(canvas, layout.getOutline(AffineTransform.getTranslateInstance(x, y)));
            }
        }
        canvas.dispose();
    }

    private static void draw(Graphics2D canvas, Shape letters) {
        canvas.setColor(Color.WHITE);
        canvas.setStroke(new BasicStroke(2));
        canvas.draw(letters);
        canvas.setColor(Color.BLACK);
        canvas.fill(letters);
    }
}
