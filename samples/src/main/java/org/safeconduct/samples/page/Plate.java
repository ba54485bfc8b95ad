package org.safeconduct.samples.page;

import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.safeconduct.samples.page.Surface.Lettering;

/// The printed design of an identity paper, filled in.
///
/// Its description places each piece in points from the top left corner, one a line:
/// `size 360 500`, `ground FBEFE6 D9A98F` (paper and fine lines), `title x y size | words`, `field x y | label |
/// value`,
/// `words x y size | words`, `serial x y | number`, `photo x y width height`, `seal x y | ring | middle`,
/// `sign x y | name`, `rule y`, `frame`.
public final class Plate {
    private static final Color SERIAL = new Color(0xA8323A);
    private static final Color LABEL = new Color(0x6B5A50);

    private final Faces faces;
    private final Raster raster;
    private final double width;
    private final double height;

    private Plate(Faces faces, double width, double height, int dpi) {
        this.faces = faces;
        this.width = width;
        this.height = height;
        this.raster = Raster.blank(width, height, dpi);
    }

    public static BufferedImage drawn(Faces faces, String description, int dpi) {
        var lines = description.strip().split("\n", -1);
        var size = numbers(lines[0]);
        var plate = new Plate(faces, size[0], size[1], dpi);
        for (var line : lines) {
            if (!line.isBlank()) {
                plate.place(line);
            }
        }
        plate.words("ОБРАЗЕЦ · ЗРАЗОК · SAMPLE · INVENTED, NOT A DOCUMENT", 5.2f, 10, plate.height - 6, LABEL);
        return plate.raster.picture();
    }

    private static double[] numbers(String line) {
        var head = line.split("\\|", 2)[0].strip().split(" ", -1);
        return Arrays.stream(head, 1, head.length)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private void place(String line) {
        var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        var kind = line.split(" ", 2)[0];
        switch (kind) {
            case "ground" -> ground(line.split(" ", -1));
            case "frame" -> frame();
            case "size" -> {}
            default -> place(kind, numbers(line), parts);
        }
    }

    private void place(String kind, double[] at, List<String> parts) {
        switch (kind) {
            case "title" -> title(parts.get(1), (float) at[2], at[0], at[1]);
            case "words" -> words(parts.get(1), (float) at[2], at[0], at[1], Ink.BLACK);
            case "serial" -> words(parts.get(1), 13, at[0], at[1], SERIAL);
            case "field" -> field(parts.get(1), parts.get(2), at[0], at[1]);
            case "photo" -> portrait(at[0], at[1], at[2], at[3]);
            case "seal" -> new RoundSeal(raster, faces.sansBold()).press(parts.get(1), parts.get(2), at[0], at[1]);
            case "sign" -> raster.stroke(Flourish.of(parts.get(1), at[0], at[1], 110), 1.1f, Ink.BLUE);
            case "rule" -> raster.fill(new Rectangle2D.Double(18, at[0], width - 36, 0.7), LABEL);
            default -> throw new IllegalArgumentException("no such piece of a plate: " + kind);
        }
    }

    /// Bands of shifted waves, the pattern that banknote printers call guilloche.
    private void ground(String[] colours) {
        raster.fill(new Rectangle2D.Double(0, 0, width, height), Color.decode("#" + colours[1]));
        var line = Color.decode("#" + colours[2]);
        for (var band = -20.0; band < height + 20; band += 6.5) {
            for (var shift = 0; shift < 3; shift++) {
                raster.stroke(wave(band, shift * 2.1), 0.28f, line);
            }
        }
    }

    private Path2D wave(double level, double shift) {
        var path = new Path2D.Double();
        path.moveTo(0, level);
        for (var x = 0.0; x <= width; x += 2.5) {
            path.lineTo(x, level + 9 * Math.sin(x * 0.045 + shift) * Math.cos(x * 0.011 + level * 0.006));
        }
        return path;
    }

    private void frame() {
        raster.stroke(new Rectangle2D.Double(14, 14, width - 28, height - 30), 1.6f, LABEL);
        raster.stroke(new Rectangle2D.Double(18, 18, width - 36, height - 38), 0.5f, LABEL);
    }

    private void title(String words, float size, double x, double y) {
        var type = new Lettering(faces.serifBold(), size, Ink.BLACK);
        raster.words(words, type, x - type.measure(words) / 2, y);
    }

    private void words(String words, float size, double x, double y, Color ink) {
        raster.words(words, new Lettering(faces.serif(), size, ink), x, y);
    }

    private void field(String label, String value, double x, double y) {
        raster.words(label, new Lettering(faces.sans(), 5.6f, LABEL), x, y);
        raster.words(value, new Lettering(faces.serif(), 10.6f, Ink.BLACK), x, y + 12.5);
    }

    /// A head and shoulders without a face: nobody is shown.
    private void portrait(double x, double y, double wide, double high) {
        raster.fill(new Rectangle2D.Double(x, y, wide, high), new Color(0xDDE3E6));
        var frame = new Rectangle2D.Double(x, y, wide, high);
        var shoulders = new Area(new Ellipse2D.Double(x + wide * 0.06, y + high * 0.66, wide * 0.88, high * 0.7));
        shoulders.intersect(new Area(frame));
        raster.fill(shoulders, new Color(0x46525C));
        raster.fill(
                new Rectangle2D.Double(x + wide * 0.41, y + high * 0.52, wide * 0.18, high * 0.2), new Color(0xA48A78));
        raster.fill(
                new Ellipse2D.Double(x + wide * 0.29, y + high * 0.16, wide * 0.42, high * 0.46), new Color(0xB79A86));
        var hair = new Area(new Ellipse2D.Double(x + wide * 0.27, y + high * 0.11, wide * 0.46, high * 0.34));
        hair.subtract(new Area(new Ellipse2D.Double(x + wide * 0.3, y + high * 0.26, wide * 0.4, high * 0.3)));
        raster.fill(hair, new Color(0x4A3A30));
        raster.stroke(frame, 0.5f, LABEL);
    }
}
