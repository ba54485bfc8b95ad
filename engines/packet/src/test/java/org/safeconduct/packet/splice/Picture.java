package org.safeconduct.packet.splice;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntPredicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The first page of a file as it is seen, a pixel to a point, counted from the lower left.
public record Picture(BufferedImage image) {
    private static final int DARK = 128;

    /// Where something is drawn.
    public record Area(double left, double bottom, double right, double top) {}

    public static Picture of(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new Picture(new PDFRenderer(document).renderImageWithDPI(0, 72, ImageType.GRAY));
        }
    }

    /// The smallest area that holds all that is dark.
    public Area ink() {
        int left = image.getWidth();
        int right = 0;
        int first = image.getHeight();
        int last = 0;
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                if (grey(x, y) < DARK) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    first = Math.min(first, y);
                    last = Math.max(last, y + 1);
                }
            }
        }
        return new Area(left, image.getHeight() - last, right, image.getHeight() - first);
    }

    /// The share of the pixels of an area whose grey, from 0 for black to 255, is as asked.
    public double share(int left, int bottom, int right, int top, IntPredicate wanted) {
        var found = 0;
        for (var y = image.getHeight() - top; y < image.getHeight() - bottom; y++) {
            for (var x = left; x < right; x++) {
                found += wanted.test(grey(x, y)) ? 1 : 0;
            }
        }
        return found / (double) ((top - bottom) * (right - left));
    }

    private int grey(int x, int y) {
        return image.getRaster().getSample(x, y, 0);
    }
}
