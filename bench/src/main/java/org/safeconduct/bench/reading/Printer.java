package org.safeconduct.bench.reading;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Prints pages and spoils them as scanners and telephones do. The same seed makes the same pages.
final class Printer {
    /// Letter paper at 300 dots an inch.
    private static final int WIDTH = 2_550;
    private static final int HEIGHT = 3_300;
    private static final int MARGIN = 280;
    private static final List<String> FACES = List.of("Liberation Serif", "Liberation Sans", "DejaVu Serif");

    private final Random dice;

    Printer(long seed) {
        this.dice = new Random(seed);
    }

    /// How a page came into the machine.
    enum Way {
        /// A scanner: grain, a slight turn.
        SCANNED,
        /// A telephone: a lean, a shadow, a blur, grain.
        PHOTOGRAPHED
    }

    BufferedImage print(List<String> lines, Way way) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setTransform(lean(way));
        type(lines, canvas);
        canvas.dispose();
        var spoilt = way == Way.PHOTOGRAPHED ? blurred(image) : image;
        light(spoilt, way);
        return spoilt;
    }

    private void type(List<String> lines, Graphics2D canvas) {
        var face = FACES.get(dice.nextInt(FACES.size()));
        canvas.setColor(new Color(30, 30, 30));
        canvas.setFont(new Font(face, Font.PLAIN, face.startsWith("DejaVu") ? 38 : 44));
        int y = MARGIN + 60;
        for (var line : lines) {
            canvas.drawString(line, MARGIN, y);
            y += 64;
        }
        canvas.setStroke(new BasicStroke(3));
        canvas.drawLine(MARGIN, HEIGHT - MARGIN, WIDTH - MARGIN, HEIGHT - MARGIN);
    }

    private AffineTransform lean(Way way) {
        double degrees = (dice.nextDouble() * 2 - 1) * 1.5;
        var lean = AffineTransform.getRotateInstance(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
        if (way == Way.PHOTOGRAPHED) {
            lean.translate(WIDTH * 0.03, HEIGHT * 0.02);
            lean.shear((dice.nextDouble() - 0.5) * 0.03, (dice.nextDouble() - 0.5) * 0.02);
            lean.scale(0.94, 0.95);
        }
        return lean;
    }

    private static BufferedImage blurred(BufferedImage image) {
        var weights = new float[25];
        Arrays.fill(weights, 1 / 25f);
        return new ConvolveOp(new Kernel(5, 5, weights), ConvolveOp.EDGE_NO_OP, null)
                .filter(image, new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY));
    }

    /// Paper is never white and never evenly lit; a telephone throws the shadow of the hand that holds it.
    private void light(BufferedImage image, Way way) {
        var pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        double grain = way == Way.SCANNED ? 14 : 9;
        double paper = way == Way.SCANNED ? 0.93 : 0.85;
        double slope = way == Way.SCANNED ? 0 : 0.35 + dice.nextDouble() * 0.2;
        double edge = WIDTH * (0.4 + dice.nextDouble() * 0.3);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double lit = paper - slope / (1 + Math.exp((edge + y * 0.15 - x) / 90));
                double shade = (pixels[y * WIDTH + x] & 0xff) * lit + dice.nextGaussian() * grain;
                pixels[y * WIDTH + x] = (byte) Math.clamp(Math.round(shade), 0, 255);
            }
        }
    }
}
