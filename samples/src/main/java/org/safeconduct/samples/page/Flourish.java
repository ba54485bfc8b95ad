package org.safeconduct.samples.page;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Random;

/// A signature as one running stroke, always the same for the same hand.
final class Flourish {
    private final Random hand;
    private final Path2D.Double path = new Path2D.Double();
    private final double tall;
    private final double loose;
    private double x;

    private Flourish(Random hand) {
        this.hand = hand;
        this.tall = 8 + hand.nextDouble() * 9;
        this.loose = 0.5 + hand.nextDouble();
    }

    /// @param x where the pen is put down
    /// @param y of the line signed on
    static Shape of(String hand, double x, double y, double width) {
        // Neighbouring seeds give alike first numbers; multiplying by an odd constant spreads them (Knuth 6.4).
        var flourish = new Flourish(new Random(hand.hashCode() * 0x9E3779B97F4A7C15L));
        flourish.initial();
        flourish.run(width);
        flourish.end();
        var placed = AffineTransform.getTranslateInstance(x, y);
        placed.rotate(-0.03 - flourish.hand.nextDouble() * 0.1);
        placed.shear(-0.15 - flourish.hand.nextDouble() * 0.35, 0);
        return placed.createTransformedShape(flourish.path);
    }

    private void initial() {
        var high = 18 + hand.nextDouble() * 12;
        var wide = 12 + hand.nextDouble() * 12;
        path.moveTo(0, -3 - hand.nextDouble() * 8);
        if (hand.nextBoolean()) {
            path.curveTo(wide * 0.2, 8, wide * 0.7, -high, wide * 0.9, -high);
            path.curveTo(wide * 1.1, -high * 0.6, wide * 0.2, 9, 2, 2);
        } else {
            path.curveTo(wide * 0.3, -high * 1.3, wide * 1.2, -high, wide * 0.8, -high * 0.4);
            path.curveTo(wide * 0.2, 2, -4, 8, wide * 0.5, 3);
        }
        x = wide + 4;
        path.curveTo(wide * 0.6, -high * 0.4, wide, -high * 0.5, x, -2);
    }

    private void run(double width) {
        var letters = 4 + hand.nextInt(6);
        var step = (width * 0.6) / letters;
        for (var i = 0; i < letters; i++) {
            var up = hand.nextInt(4) == 0 ? tall * 1.7 : tall * (0.35 + hand.nextDouble() * 0.5);
            var next = x + step * (0.7 + hand.nextDouble() * 0.6);
            path.curveTo(x + step * 0.1, -up, x + step * 0.5 * loose, -up, x + step * 0.5, hand.nextDouble() * 3);
            path.curveTo(next - step * 0.3, 4 * loose, next - step * 0.1, -3, next, -2 - hand.nextDouble() * 3);
            x = next;
        }
    }

    private void end() {
        switch (hand.nextInt(3)) {
            case 0 -> path.curveTo(x + 14, -14, x + 20, 6, x * 0.3, 8);
            case 1 -> path.curveTo(x + 10, -tall * 2, x + 4, 14, x + 34, -4);
            default -> {
                path.curveTo(x + 16, -6, x + 8, 10, x - 20, 7);
                path.curveTo(x - 50, 4, x, -2, x + 30, -8);
            }
        }
    }
}
