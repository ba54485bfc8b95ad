package org.safeconduct.samples.page;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A page of a PDF with real text.
final class Vector implements Surface, AutoCloseable {
    private final PDDocument document;
    private final PDPageContentStream content;
    private final float height;
    private final Map<Face, PDType0Font> fonts;

    Vector(PDDocument document, PDPage page, Map<Face, PDType0Font> fonts) throws IOException {
        this.document = document;
        this.content = new PDPageContentStream(document, page);
        this.height = page.getMediaBox().getHeight();
        this.fonts = fonts;
    }

    static Map<Face, PDType0Font> fonts() {
        return new HashMap<>();
    }

    @Override
    public void words(String words, Lettering type, double x, double y) {
        try {
            content.beginText();
            content.setFont(font(type.face()), type.size());
            content.setNonStrokingColor(type.ink());
            content.newLineAtOffset((float) x, (float) (height - y));
            content.showText(words);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDType0Font font(Face face) throws IOException {
        var known = fonts.get(face);
        if (known != null) {
            return known;
        }
        var loaded = PDType0Font.load(document, face.file().toFile());
        fonts.put(face, loaded);
        return loaded;
    }

    @Override
    public void fill(Shape shape, Color ink) {
        try {
            content.setNonStrokingColor(ink);
            trace(shape);
            content.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stroke(Shape shape, float width, Color ink) {
        try {
            content.setStrokingColor(ink);
            content.setLineWidth(width);
            content.setLineCapStyle(1);
            content.setLineJoinStyle(1);
            trace(shape);
            content.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Curves are flattened to a twentieth of a point, finer than any printer shows.
    private void trace(Shape shape) throws IOException {
        var flip = new AffineTransform(1, 0, 0, -1, 0, height);
        var at = new float[6];
        for (var path = shape.getPathIterator(flip, 0.05); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(at[0], at[1]);
                default -> content.closePath();
            }
        }
    }

    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
