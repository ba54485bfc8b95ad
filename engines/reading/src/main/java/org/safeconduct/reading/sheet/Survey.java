package org.safeconduct.reading.sheet;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Counts what a page draws without drawing it.
final class Survey extends PDFGraphicsStreamEngine {
    private final List<Placed> pictures = new ArrayList<>();
    private final Point2D.Float point = new Point2D.Float();
    private int letters;
    private int unknownLetters;
    private int strokes;

    private Survey(PDPage page) {
        super(page);
    }

    /// @param place leads from the unit square to the page
    record Placed(PDImage image, AffineTransform place) {
        long pixels() {
            return (long) image.getWidth() * image.getHeight();
        }

        /// In square points.
        double area() {
            return Math.abs(place.getDeterminant());
        }

        /// Whether it can be drawn within a worker's memory, and by what we have.
        boolean isDrawable() {
            var filters = filters();
            return switch (filters.isEmpty() ? "" : filters.getLast()) {
                case "JPXDecode" -> false;
                // Read line by line; only every so many of the pixels are kept.
                case "DCTDecode", "DCT" -> pixels() <= Ceiling.PICTURE_PIXELS;
                default -> pixels() <= Ceiling.PICTURE_PIXELS && unpacked() <= Ceiling.PICTURE_BYTES;
            };
        }

        private long unpacked() {
            try {
                var colors = image.isStencil() ? 1 : image.getColorSpace().getNumberOfComponents();
                return pixels() * colors * Math.max(1, image.getBitsPerComponent()) / 8;
            } catch (IOException e) {
                return pixels();
            }
        }

        private List<String> filters() {
            var filters = image.getCOSObject() instanceof COSStream stream ? stream.getFilters() : null;
            return switch (filters) {
                case COSName name -> List.of(name.getName());
                case COSArray array -> array.toCOSNameStringList();
                case null, default -> List.of();
            };
        }
    }

    static Survey of(PDPage page) throws IOException {
        var survey = new Survey(page);
        survey.processPage(page);
        return survey;
    }

    List<Placed> pictures() {
        return pictures;
    }

    /// Some programs write shapes under meaningless codes; most letters have to say which they are.
    boolean namesItsLetters() {
        return letters > 2 * unknownLetters;
    }

    boolean isOnePicture() {
        return pictures.size() == 1 && letters == 0 && strokes == 0;
    }

    boolean isEmpty() {
        return pictures.isEmpty() && letters == 0 && strokes == 0;
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        letters++;
        var text = font.toUnicode(code);
        if (text == null
                || text.isEmpty()
                || text.charAt(0) == '\ufffd'
                || Character.getType(text.charAt(0)) == Character.PRIVATE_USE) {
            unknownLetters++;
        }
    }

    @Override
    public void drawImage(PDImage image) {
        pictures.add(new Placed(
                image, getGraphicsState().getCurrentTransformationMatrix().createAffineTransform()));
    }

    @Override
    public void strokePath() {
        strokes++;
    }

    @Override
    public void fillPath(int rule) {
        strokes++;
    }

    @Override
    public void fillAndStrokePath(int rule) {
        strokes++;
    }

    @Override
    public void shadingFill(COSName name) {
        strokes++;
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        point.setLocation(a);
    }

    @Override
    public void moveTo(float x, float y) {
        point.setLocation(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        point.setLocation(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        point.setLocation(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return point;
    }

    @Override
    public void clip(int rule) {}

    @Override
    public void closePath() {}

    @Override
    public void endPath() {}
}
