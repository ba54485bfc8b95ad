package org.safeconduct.samples.picture;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import org.safeconduct.samples.page.Noise;

/// A paper on a table, photographed by hand under a lamp: seen at an angle, with the shadow of the telephone.
///
/// @param seed decides the grain
public record Snapshot(long seed) {
    private static final double MARGIN = 0.07;

    public BufferedImage of(BufferedImage paper, int width, int height) {
        var photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var strays = new Noise(seed);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var seen = seen((x + 0.5) / width, (y + 0.5) / height);
                var rgb = onPaper(seen) ? at(paper, seen) : table(x, y);
                photo.setRGB(x, y, lit(rgb, (double) x / width, (double) y / height, strays.next() * 4));
            }
        }
        return photo;
    }

    /// A quarter turn against the clock: how a telephone held upright stores what it sees, leaving the turn to EXIF.
    public static BufferedImage onItsSide(BufferedImage upright) {
        var side = new BufferedImage(upright.getHeight(), upright.getWidth(), BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < upright.getHeight(); y++) {
            for (var x = 0; x < upright.getWidth(); x++) {
                side.setRGB(y, upright.getWidth() - 1 - x, upright.getRGB(x, y));
            }
        }
        return side;
    }

    /// From a place in the photograph to the place on the paper: the far edge is shorter and a little turned.
    private static Point2D.Double seen(double x, double y) {
        var down = (y - MARGIN) / (1 - 2 * MARGIN);
        var depth = down / (0.88 + 0.12 * down);
        var narrow = 0.055 * (1 - depth);
        var left = MARGIN + narrow + 0.012 * depth;
        var right = 1 - MARGIN - narrow * 0.8 + 0.01 * depth;
        return new Point2D.Double((x - left) / (right - left), depth + (x - 0.5) * 0.018);
    }

    private static boolean onPaper(Point2D.Double place) {
        return place.x >= 0 && place.x < 1 && place.y >= 0 && place.y < 1;
    }

    private static int at(BufferedImage paper, Point2D.Double place) {
        var x = Math.clamp(place.x * paper.getWidth() - 0.5, 0, paper.getWidth() - 1.001);
        var y = Math.clamp(place.y * paper.getHeight() - 0.5, 0, paper.getHeight() - 1.001);
        var column = (int) x;
        var row = (int) y;
        var u = x - column;
        var v = y - row;
        var next = Math.min(column + 1, paper.getWidth() - 1);
        var below = Math.min(row + 1, paper.getHeight() - 1);
        return mixed(
                mixed(paper.getRGB(column, row), paper.getRGB(next, row), u),
                mixed(paper.getRGB(column, below), paper.getRGB(next, below), u),
                v);
    }

    private static int mixed(int one, int other, double share) {
        var rgb = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var level = ((one >> shift) & 255) * (1 - share) + ((other >> shift) & 255) * share;
            rgb |= (int) Math.round(level) << shift;
        }
        return rgb;
    }

    private static int table(int x, int y) {
        var wave = Math.sin(y * 0.035 + Math.sin(x * 0.0016) * 6) * 9 + Math.sin(y * 0.21 + x * 0.002) * 4;
        var level = (int) wave;
        return ((118 + level) << 16) | ((84 + level) << 8) | (58 + level);
    }

    private static int lit(int rgb, double x, double y, double stray) {
        var lamp = 1.06 - 0.42 * Math.hypot(x - 0.3, y - 0.2);
        var edge = 1 / (1 + Math.exp(-(x * 0.7 + y - 1.22) * 26));
        var light = lamp * (1 - 0.3 * edge);
        var warm = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var tint = shift == 0 ? 0.93 : shift == 16 ? 1.02 : 1;
            var level = Math.clamp(Math.round(((rgb >> shift) & 255) * light * tint + stray), 0, 255);
            warm |= level << shift;
        }
        return warm;
    }
}
