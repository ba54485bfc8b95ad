package org.safeconduct.samples.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/// A square at dusk in March: people seen from behind, two sheets of paper held up, a line of helmets in front.
public final class Protest {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1100;
    private static final int GROUND = 640;

    private final Scene scene = new Scene(WIDTH, HEIGHT);
    private final Random random = new Random(20220306);
    private final Font letters;

    private Protest(Font letters) {
        this.letters = letters;
    }

    public static BufferedImage photograph(Font letters) {
        var protest = new Protest(letters);
        protest.sky();
        protest.houses();
        protest.square();
        protest.scene.soften(3);
        protest.helmets();
        protest.scene.soften(1);
        protest.mist();
        protest.crowd(660, 34, 40, 0x262A33);
        protest.scene.soften(1);
        protest.sheet(520, 560, "НЕТ ВОЙНЕ", -0.05);
        protest.sheet(1120, 600, "", 0.09);
        protest.crowd(780, 52, 26, 0x1D2027);
        protest.crowd(930, 84, 15, 0x14161B);
        protest.haze();
        return new Grain(6, 2, 9).on(protest.scene.picture());
    }

    private void sky() {
        scene.fade(new Rectangle2D.Double(0, 0, WIDTH, GROUND), 0xFF6E7C93, 0xFFC9BDB6);
    }

    private void houses() {
        var x = -60;
        while (x < WIDTH) {
            var wide = 230 + random.nextInt(160);
            var top = 150 + random.nextInt(190);
            scene.paint(new Rectangle2D.Double(x, top, wide, GROUND - top), random.nextBoolean() ? 0x6C625E : 0x7A6C5C);
            scene.paint(new Rectangle2D.Double(x, top - 8, wide, 12), 0x4E4745);
            windows(x, top, wide);
            x += wide + 14;
        }
    }

    private void windows(int x, int top, int wide) {
        for (var row = top + 34; row < GROUND - 60; row += 62) {
            for (var column = x + 26; column < x + wide - 30; column += 48) {
                var lit = random.nextInt(4) == 0;
                scene.paint(new Rectangle2D.Double(column, row, 22, 34), lit ? 0xE8C77A : 0x3C3F48);
            }
        }
    }

    private void square() {
        scene.fade(new Rectangle2D.Double(0, GROUND - 30, WIDTH, HEIGHT - GROUND + 30), 0xFFA9ABB0, 0xFF6E7077);
        for (var i = 0; i < 130; i++) {
            var y = GROUND + random.nextInt(HEIGHT - GROUND);
            var puddle =
                    new Ellipse2D.Double(random.nextInt(WIDTH), y, 60 + random.nextInt(120), 8 + random.nextInt(14));
            scene.glaze(puddle, new Color(235, 238, 242, 46));
        }
    }

    private void helmets() {
        for (var x = -10; x < WIDTH; x += 58 + random.nextInt(16)) {
            var y = 560 + random.nextInt(14);
            scene.paint(new RoundRectangle2D.Double(x - 6, y + 34, 62, 130, 26, 26), 0x1B1E24);
            scene.paint(new Ellipse2D.Double(x + 6, y, 38, 42), 0x22262E);
            scene.glaze(new RoundRectangle2D.Double(x + 9, y + 16, 32, 14, 8, 8), new Color(190, 205, 222, 120));
            scene.glaze(new Rectangle2D.Double(x + 4, y + 70, 40, 72), new Color(180, 190, 200, 60));
        }
    }

    private void crowd(int y, int size, int people, int coat) {
        for (var i = 0; i < people; i++) {
            var x = i * (WIDTH / people) + random.nextInt(30) - 15;
            person(
                    x,
                    y + random.nextInt(size),
                    size + random.nextInt(size / 4),
                    coat + random.nextInt(0x0A) * 0x010101);
        }
    }

    private void person(int x, int y, int size, int coat) {
        scene.paint(
                new RoundRectangle2D.Double(x + size * 0.2, y + size * 0.7, size * 0.6, size * 0.6, 8, 8), 0x5E4A3F);
        scene.paint(new RoundRectangle2D.Double(x - size * 0.55, y + size, size * 2.1, size * 5, size, size), coat);
        var light = new RoundRectangle2D.Double(x - size * 0.45, y + size, size * 1.9, size * 0.3, size, size * 0.3);
        scene.glaze(light, new Color(190, 200, 215, 26));
        var head = new Ellipse2D.Double(x, y, size, size * 1.12);
        scene.paint(head, 0x2A211C);
        if (random.nextInt(3) > 0) {
            var hat = new Area(new Ellipse2D.Double(x - size * 0.05, y - size * 0.1, size * 1.1, size * 1.2));
            hat.subtract(new Area(new Rectangle2D.Double(x - size, y + size * 0.78, size * 3, size)));
            scene.paint(hat, hatColour());
        }
        scene.glaze(
                new Ellipse2D.Double(x + size * 0.15, y - size * 0.02, size * 0.6, size * 0.4),
                new Color(230, 235, 245, 22));
    }

    private int hatColour() {
        return switch (random.nextInt(5)) {
            case 0 -> 0x4A2E30;
            case 1 -> 0x2F3843;
            case 2 -> 0x4C4B47;
            default -> 0x26231F;
        };
    }

    private void mist() {
        scene.fade(new Rectangle2D.Double(0, 400, WIDTH, 200), 0x00B9BCC4, 0x60B9BCC4);
        scene.fade(new Rectangle2D.Double(0, 600, WIDTH, 130), 0x60B9BCC4, 0x00B9BCC4);
    }

    /// Breath, dusk and sleet between the lens and the far side of the square.
    private void haze() {
        for (var i = 0; i < 420; i++) {
            var flake = new Ellipse2D.Double(
                    random.nextInt(WIDTH), random.nextInt(HEIGHT), 3 + random.nextInt(4), 4 + random.nextInt(5));
            scene.glaze(flake, new Color(240, 244, 250, 60 + random.nextInt(70)));
        }
    }

    private void sheet(int x, int y, String words, double turn) {
        var arms = new Path2D.Double();
        arms.moveTo(x + 20, y + 200);
        arms.lineTo(x + 34, y + 80);
        arms.moveTo(x + 250, y + 210);
        arms.lineTo(x + 232, y + 84);
        scene.line(arms, 26, new Color(0x2A2D36));
        var tilt = AffineTransform.getRotateInstance(turn, x + 130, y);
        scene.paint(tilt.createTransformedShape(new Rectangle2D.Double(x, y - 90, 270, 180)), 0xE9E6DF);
        if (!words.isEmpty()) {
            write(words, x, y, tilt);
        }
    }

    private void write(String words, int x, int y, AffineTransform tilt) {
        var pen = letters.deriveFont(58f);
        var lines = words.split(" ", -1);
        for (var i = 0; i < lines.length; i++) {
            var glyphs = pen.createGlyphVector(new FontRenderContext(null, true, true), lines[i]);
            var wide = glyphs.getLogicalBounds().getWidth();
            var placed = AffineTransform.getTranslateInstance(x + 135 - wide / 2, y - 14 + i * 66);
            scene.paint(tilt.createTransformedShape(placed.createTransformedShape(glyphs.getOutline())), 0x2A2422);
        }
    }
}
