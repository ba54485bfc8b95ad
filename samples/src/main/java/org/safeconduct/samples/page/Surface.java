package org.safeconduct.samples.page;

import java.awt.Color;
import java.awt.Shape;

/// One side of a sheet, in points from the top left corner.
interface Surface {

    void words(String words, Lettering type, double x, double y);

    void fill(Shape shape, Color ink);

    void stroke(Shape shape, float width, Color ink);

    /// A face at a size in an ink.
    record Lettering(Face face, float size, Color ink) {
        double measure(String words) {
            return face.measure(words, size);
        }

        Lettering in(Color other) {
            return new Lettering(face, size, other);
        }
    }
}
