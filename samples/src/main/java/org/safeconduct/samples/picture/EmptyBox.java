package org.safeconduct.samples.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/// The box that a telephone came in, open and empty, its lid beside it with the label upward.
public final class EmptyBox {
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 1050;

    private final Scene scene = new Scene(WIDTH, HEIGHT);
    private final Random random = new Random(555013);
    private final Font letters;

    private EmptyBox(Font letters) {
        this.letters = letters;
    }

    /// Paints box and lid on a table.
    ///
    /// @param label lines of the sticker, which gives model and serial numbers
    public static BufferedImage photograph(Font letters, List<String> label) {
        var box = new EmptyBox(letters);
        box.table();
        box.scene.soften(1);
        box.tray();
        box.lid(label);
        box.scene.fadeAcross(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), 0x38FFF2D2, 0x40141A24);
        return new Grain(19, 1, 6).on(box.scene.picture());
    }

    private void table() {
        scene.fade(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), 0xFFB98F63, 0xFF9C744C);
        for (var i = 0; i < 150; i++) {
            var y = random.nextInt(HEIGHT);
            var grain = new Path2D.Double();
            grain.moveTo(0, y);
            grain.curveTo(
                    450,
                    y + random.nextInt(30) - 15,
                    950,
                    y + random.nextInt(30) - 15,
                    WIDTH,
                    y + random.nextInt(20) - 10);
            scene.line(grain, 1 + random.nextInt(3), new Color(90, 58, 30, 34));
        }
        for (var board = 260; board < HEIGHT; board += 300) {
            scene.paint(new Rectangle2D.Double(0, board, WIDTH, 4), 0x6B4A2C);
        }
    }

    private void tray() {
        shadow(170, 230, 440, 660);
        scene.paint(new RoundRectangle2D.Double(160, 200, 440, 670, 18, 18), 0xF2F1EE);
        scene.fade(new RoundRectangle2D.Double(190, 230, 380, 610, 14, 14), 0xFFB9B8B4, 0xFFD7D6D2);
        scene.fade(new RoundRectangle2D.Double(236, 290, 288, 490, 34, 34), 0xFF8C8B88, 0xFFB4B3AF);
        scene.fade(new RoundRectangle2D.Double(246, 306, 268, 470, 30, 30), 0xFF9E9D9A, 0xFFC6C5C1);
        scene.glaze(new RoundRectangle2D.Double(360, 740, 60, 44, 40, 40), new Color(120, 118, 114, 160));
    }

    private void lid(List<String> label) {
        shadow(750, 260, 480, 640);
        scene.paint(new RoundRectangle2D.Double(740, 232, 480, 650, 18, 18), 0xF7F6F3);
        scene.fade(new Rectangle2D.Double(740, 850, 480, 32), 0xFFE4E2DD, 0xFFC9C7C1);
        scene.paint(new Rectangle2D.Double(790, 470, 380, 260), 0xFFFFFF);
        scene.line(new Rectangle2D.Double(790, 470, 380, 260), 2, new Color(0xBBBBBB));
        for (var i = 0; i < label.size(); i++) {
            write(label.get(i), i == 0 ? 27 : 21, 806, 506 + i * 34);
        }
        bars(806, 690);
        write("Demo Mobile", 40, 860, 370);
    }

    private void bars(double x, double y) {
        for (var at = x; at < 1150; at += 3 + random.nextInt(6)) {
            scene.paint(new Rectangle2D.Double(at, y, 1.5 + random.nextInt(3), 30), 0x222222);
        }
    }

    private void shadow(int x, int y, int wide, int high) {
        for (var spread = 26; spread > 0; spread -= 4) {
            var soft = new RoundRectangle2D.Double(
                    x - spread / 2.0 + 12, y - spread / 2.0 + 16, wide + spread, high + spread, 40, 40);
            scene.glaze(soft, new Color(30, 18, 8, 24));
        }
    }

    private void write(String words, float size, double x, double y) {
        var glyphs = letters.deriveFont(size).createGlyphVector(new FontRenderContext(null, true, true), words);
        var placed = AffineTransform.getTranslateInstance(x, y).createTransformedShape(glyphs.getOutline());
        scene.paint(placed, 0x2B2B2E);
    }
}
