package org.safeconduct.reading.sheet;

import org.safeconduct.reading.Page.Box;
import org.safeconduct.reading.picture.Grey;

/// A picture for a machine to read.
///
/// @param dpi as it will believe
/// @param area what of the displayed page it shows
public record Scan(Grey grey, int dpi, Box area) {
    /// What reading programs are trained for; more costs time and reads no better.
    static final int DPI = 300;

    static final Box WHOLE = new Box(0, 0, 1, 1);

    private static final int COARSE = 130;

    /// Brought near the density that reads best.
    static Scan of(Grey grey, double dpi, Box area) {
        if (dpi > DPI * 1.1) {
            double scale = DPI / dpi;
            var fitted = grey.shrunk((int) (grey.width() * scale), (int) (grey.height() * scale));
            return new Scan(fitted, DPI, area);
        }
        if (dpi < COARSE && (long) grey.width() * grey.height() * 4 < Ceiling.PIXELS) {
            return new Scan(grey.doubled(), Math.clamp(Math.round(dpi * 2), 70, DPI), area);
        }
        return new Scan(grey, Math.clamp(Math.round(dpi), 70, DPI), area);
    }
}
