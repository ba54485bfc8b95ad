package org.safeconduct.samples.page;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.file.Path;

/// One cut of a typeface, measured the same way for pictures and for PDF.
///
/// @param file the TrueType file that a PDF embeds
public record Face(Path file, Font font) {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    static Face open(Path file) {
        try {
            return new Face(file, Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("no usable typeface in " + file.getFileName(), e);
        }
    }

    double measure(String words, float size) {
        return sized(size).getStringBounds(words, CONTEXT).getWidth();
    }

    /// The outlines of the words with the start of their baseline at the given point.
    Shape outline(String words, float size, double x, double y) {
        var glyphs = sized(size).createGlyphVector(CONTEXT, words);
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(glyphs.getOutline());
    }

    Font sized(float size) {
        return font.deriveFont(size);
    }
}
