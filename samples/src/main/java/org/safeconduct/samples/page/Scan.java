package org.safeconduct.samples.page;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/// What a flatbed scanner makes of a sheet: grey, a little crooked, with the tone of the paper and the noise of the
/// lamp.
///
/// @param seed decides stains, noise and specks
/// @param skew in degrees, positive clockwise
/// @param noise how far a pixel strays, in grey levels
public record Scan(long seed, double skew, double noise) {

    public BufferedImage of(BufferedImage sheet) {
        var crooked = turned(sheet);
        var grey = new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var paper = new Stains(seed, sheet.getWidth(), sheet.getHeight());
        var strays = new Noise(seed);
        var row = new int[grey.getWidth()];
        for (var y = 0; y < grey.getHeight(); y++) {
            crooked.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (var x = 0; x < row.length; x++) {
                var level = 22 + luminance(row[x]) / 255.0 * (paper.tone(x, y) - 22) + strays.next() * noise;
                row[x] = Math.clamp(Math.round(level), 0, 255);
            }
            grey.getRaster().setSamples(0, y, row.length, 1, 0, row);
        }
        specks(grey, new Random(seed));
        return grey;
    }

    private BufferedImage turned(BufferedImage sheet) {
        var turned = new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = turned.createGraphics();
        pen.setColor(new Color(0xD8D8D8));
        pen.fillRect(0, 0, turned.getWidth(), turned.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(Math.toRadians(skew), turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        pen.drawImage(sheet, 0, 0, null);
        pen.dispose();
        return turned;
    }

    static int luminance(int rgb) {
        return (299 * ((rgb >> 16) & 255) + 587 * ((rgb >> 8) & 255) + 114 * (rgb & 255)) / 1000;
    }

    private static void specks(BufferedImage grey, Random random) {
        for (var i = 0; i < 60; i++) {
            var x = random.nextInt(grey.getWidth() - 3);
            var y = random.nextInt(grey.getHeight() - 3);
            var dark = 90 + random.nextInt(90);
            grey.getRaster().setSample(x, y, 0, dark);
            grey.getRaster().setSample(x + 1, y + random.nextInt(2), 0, dark + 20);
        }
    }
}
