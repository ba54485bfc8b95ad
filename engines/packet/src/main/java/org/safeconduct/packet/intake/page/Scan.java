package org.safeconduct.packet.intake.page;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;

/// A picture of a page in shades of grey, upright as displayed.
///
/// @param dpi pixels per inch of paper
public record Scan(Path image, int dpi, Area area) {
    /// A part of a displayed page, in points from its lower left corner.
    public record Area(float left, float bottom, float width, float height) {
        static Area of(Rectangle2D box) {
            return new Area((float) box.getX(), (float) box.getY(), (float) box.getWidth(), (float) box.getHeight());
        }
    }

    /// Writes the picture again, turned clockwise by quarters, beside the first.
    public Scan turned(int quarters) throws IOException {
        var picture = GreyFile.read(image);
        for (int i = 0; i < quarters; i++) {
            picture = picture.turnedClockwise();
        }
        var file = image.resolveSibling(image.getFileName() + "-turned");
        picture.write(file);
        return new Scan(file, dpi, area);
    }
}
