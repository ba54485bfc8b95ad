package org.safeconduct.packet.intake.page;

import java.io.IOException;
import java.nio.file.Path;

/// A picture of a page in shades of grey, upright as displayed.
///
/// @param dpi pixels per inch of paper
public record Scan(Path image, int dpi, Area area) {
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
