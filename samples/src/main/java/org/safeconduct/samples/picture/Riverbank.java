package org.safeconduct.samples.picture;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/// A family print: three people hand in hand on an embankment in summer, seen from behind.
public final class Riverbank {
    private static final int WIDTH = 1500;
    private static final int HEIGHT = 1050;

    private final Scene scene = new Scene(WIDTH, HEIGHT);
    private final Random random = new Random(20210711);

    private Riverbank() {}

    public static BufferedImage photograph() {
        var bank = new Riverbank();
        bank.landscape();
        bank.scene.soften(3);
        bank.railing();
        bank.person(560, 430, 1.0, 0x3F5B78);
        bank.person(890, 468, 0.9, 0xB5544F);
        bank.child();
        bank.border();
        return Grain.halved(new Grain(11, 1, 5).on(bank.scene.picture()));
    }

    private void landscape() {
        scene.fade(new Rectangle2D.Double(0, 0, WIDTH, 470), 0xFF8FB6DA, 0xFFEAD9B8);
        scene.glaze(new Ellipse2D.Double(1080, 120, 120, 120), new Color(255, 244, 214, 220));
        for (var x = -80; x < WIDTH; x += 90) {
            var high = 70 + random.nextInt(70);
            scene.paint(new Ellipse2D.Double(x, 470 - high, 190, high * 2), 0x5E7B55);
        }
        scene.fade(new Rectangle2D.Double(0, 470, WIDTH, 260), 0xFFB8C4BE, 0xFF6F93A8);
        for (var i = 0; i < 130; i++) {
            var glint = new Rectangle2D.Double(
                    random.nextInt(WIDTH), 476 + random.nextInt(240), 30 + random.nextInt(60), 2);
            scene.glaze(glint, new Color(255, 240, 210, 90));
        }
        scene.fade(new Rectangle2D.Double(0, 720, WIDTH, 330), 0xFFC9B79C, 0xFFA08E76);
    }

    private void railing() {
        for (var x = 20; x < WIDTH; x += 66) {
            scene.paint(new Rectangle2D.Double(x, 640, 7, 130), 0x3A4148);
        }
        scene.paint(new RoundRectangle2D.Double(0, 628, WIDTH, 14, 8, 8), 0x333A41);
        scene.paint(new Rectangle2D.Double(0, 748, WIDTH, 8), 0x333A41);
    }

    private void person(double x, double y, double scale, int coat) {
        scene.glaze(new Ellipse2D.Double(x - 70, y + 470 * scale, 260, 36), new Color(50, 40, 30, 80));
        scene.paint(new RoundRectangle2D.Double(x - 2, y + 300 * scale, 46, 190 * scale, 20, 20), 0x2C3038);
        scene.paint(new RoundRectangle2D.Double(x + 56, y + 300 * scale, 46, 190 * scale, 20, 20), 0x2C3038);
        var coatShape = new Path2D.Double();
        coatShape.moveTo(x - 22, y + 96 * scale);
        coatShape.curveTo(x + 10, y + 66 * scale, x + 90, y + 66 * scale, x + 122, y + 96 * scale);
        coatShape.lineTo(x + 128, y + 330 * scale);
        coatShape.lineTo(x - 28, y + 330 * scale);
        coatShape.closePath();
        scene.paint(coatShape, coat);
        scene.paint(new Rectangle2D.Double(x + 34, y + 56 * scale, 34, 34), 0xC79C82);
        scene.paint(
                new Ellipse2D.Double(x + 8, y - 18 * scale, 86 * scale, 96 * scale),
                coat == 0xB5544F ? 0x6A4A2F : 0x3B2F28);
    }

    private void child() {
        var arms = new Path2D.Double();
        arms.moveTo(676, 560);
        arms.curveTo(690, 650, 710, 690, 734, 690);
        arms.moveTo(876, 590);
        arms.curveTo(866, 660, 840, 692, 812, 690);
        scene.line(arms, 24, new Color(0xC79C82));
        scene.paint(new RoundRectangle2D.Double(742, 820, 24, 110, 12, 12), 0xC79C82);
        scene.paint(new RoundRectangle2D.Double(782, 820, 24, 110, 12, 12), 0xC79C82);
        var dress = new Path2D.Double();
        dress.moveTo(744, 676);
        dress.lineTo(804, 676);
        dress.lineTo(838, 850);
        dress.lineTo(710, 850);
        dress.closePath();
        scene.paint(dress, 0xE7C04D);
        scene.paint(new Ellipse2D.Double(740, 606, 68, 76), 0x7A5638);
        scene.line(new Path2D.Double(new Line2D.Double(774, 660, 774, 726)), 14, new Color(0x7A5638));
    }

    private void border() {
        for (var edge : new int[][] {
            {0, 0, WIDTH, 46}, {0, HEIGHT - 46, WIDTH, 46}, {0, 0, 46, HEIGHT}, {WIDTH - 46, 0, 46, HEIGHT}
        }) {
            scene.paint(new Rectangle2D.Double(edge[0], edge[1], edge[2], edge[3]), 0xF4F1EA);
        }
    }
}
