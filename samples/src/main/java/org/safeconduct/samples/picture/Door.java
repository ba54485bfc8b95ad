package org.safeconduct.samples.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/// The door of a flat on a staircase: dents around the lock and a word sprayed across it.
public final class Door {
    private static final int WIDTH = 1100;
    private static final int HEIGHT = 1500;

    private final Scene scene = new Scene(WIDTH, HEIGHT);
    private final Random random = new Random(20250928);
    private final Font letters;

    private Door(Font letters) {
        this.letters = letters;
    }

    public static BufferedImage photograph(Font letters) {
        var door = new Door(letters);
        door.wall();
        door.leaf();
        door.lock();
        door.dents();
        door.word();
        door.light();
        return new Grain(28, 1, 7).on(door.scene.picture());
    }

    private void wall() {
        scene.fade(new Rectangle2D.Double(0, 0, WIDTH, 760), 0xFFD8D4C4, 0xFFC9C4B2);
        scene.fade(new Rectangle2D.Double(0, 760, WIDTH, 640), 0xFF5F8074, 0xFF4C685F);
        scene.paint(new Rectangle2D.Double(0, 756, WIDTH, 6), 0x3B4F49);
        scene.fade(new Rectangle2D.Double(0, 1390, WIDTH, 110), 0xFF77726B, 0xFF5A564F);
        for (var i = 0; i < 500; i++) {
            var spot = new Ellipse2D.Double(random.nextInt(WIDTH), random.nextInt(1390), 3, 2 + random.nextInt(8));
            scene.glaze(spot, new Color(60, 55, 45, 26));
        }
    }

    private void leaf() {
        scene.paint(new Rectangle2D.Double(220, 110, 660, 1290), 0x2E2722);
        scene.fadeAcross(new Rectangle2D.Double(244, 134, 612, 1262), 0xFF6B4A38, 0xFF563A2C);
        panel(300, 200, 500, 480);
        panel(300, 760, 500, 560);
        scene.paint(new Ellipse2D.Double(536, 150, 26, 26), 0x1A1512);
        scene.glaze(new Ellipse2D.Double(541, 154, 9, 9), new Color(230, 230, 230, 150));
        write("27", 52, 515, 255, new Color(0xD8C48A));
    }

    private void panel(int x, int y, int wide, int high) {
        scene.line(new RoundRectangle2D.Double(x, y, wide, high, 14, 14), 5, new Color(0x3F2A20));
        scene.line(new RoundRectangle2D.Double(x + 7, y + 7, wide - 12, high - 12, 12, 12), 2, new Color(0x86614C));
    }

    private void lock() {
        scene.paint(new RoundRectangle2D.Double(762, 700, 56, 190, 10, 10), 0x9A958C);
        scene.paint(new RoundRectangle2D.Double(690, 738, 110, 22, 12, 12), 0xC0BBB0);
        scene.paint(new Ellipse2D.Double(778, 826, 24, 24), 0x37332E);
        scene.glaze(new RoundRectangle2D.Double(694, 740, 100, 6, 6, 6), new Color(255, 255, 255, 110));
    }

    private void dents() {
        for (var i = 0; i < 46; i++) {
            var x = Math.min(715 + random.nextGaussian() * 60, 815);
            var y = 800 + random.nextGaussian() * 110;
            var deep = 10 + random.nextInt(26);
            scene.glaze(new Ellipse2D.Double(x, y, deep, deep * 0.7), new Color(22, 14, 10, 90));
            scene.glaze(
                    new Ellipse2D.Double(x + 3, y + deep * 0.45, deep * 0.9, deep * 0.3), new Color(205, 170, 140, 70));
        }
        for (var i = 0; i < 22; i++) {
            scene.line(scratch(680 + random.nextInt(80), 660 + random.nextInt(260)), 2, new Color(214, 190, 168, 190));
        }
    }

    private Path2D scratch(double x, double y) {
        var path = new Path2D.Double();
        path.moveTo(x, y);
        path.curveTo(x + 20, y + 14, x + 30, y + 40, x + 20 + random.nextInt(70), y + 30 + random.nextInt(70));
        return path;
    }

    private void word() {
        for (var pass = 0; pass < 3; pass++) {
            write("ПРЕДАТЕЛЬ", 104, 262 + pass * 2, 560 + pass, new Color(176, 22, 26, 120));
        }
        for (var i = 0; i < 900; i++) {
            var x = 262 + random.nextInt(580);
            var y = 520 + random.nextGaussian() * 42;
            scene.glaze(new Ellipse2D.Double(x, y, 2.4, 2.4), new Color(176, 22, 26, 120));
        }
        for (var i = 0; i < 11; i++) {
            var run = new Rectangle2D.Double(290 + random.nextInt(540), 556, 5, 30 + random.nextInt(150));
            scene.fade(run, 0xDDB0161A, 0x22B0161A);
        }
    }

    private void write(String words, float size, double x, double y, Color paint) {
        var glyphs = letters.deriveFont(size).createGlyphVector(new FontRenderContext(null, true, true), words);
        var squeeze = new AffineTransform();
        squeeze.translate(x, y);
        squeeze.rotate(words.length() > 3 ? -0.045 : 0);
        squeeze.scale(Math.min(1, 545 / glyphs.getLogicalBounds().getWidth()), 1.25);
        scene.glaze(squeeze.createTransformedShape(glyphs.getOutline()), paint);
    }

    private void light() {
        scene.fadeAcross(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), 0x46FFE9B8, 0x5A10131C);
    }
}
