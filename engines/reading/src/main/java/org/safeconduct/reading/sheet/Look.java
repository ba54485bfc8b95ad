package org.safeconduct.reading.sheet;

import java.util.List;
import java.util.Optional;
import org.safeconduct.reading.Page.Box;
import org.safeconduct.reading.Page.Line;
import org.safeconduct.reading.picture.Grey;

/// What is seen on one page.
///
/// @param width in points, or pixels of a picture
/// @param lines what the file itself says there
/// @param seen how the page looks; none when it cannot be drawn
/// @param scan what a machine should read, where the file itself does not say enough
public record Look(double width, double height, List<Line> lines, Optional<Seen> seen, Optional<Scan> scan) {
    /// Pixels across of the small picture that ink and looks are told from.
    static final int SMALL = 420;

    /// How a page looks from afar.
    ///
    /// @param looks a perceptual hash; 0 for a page of one shade
    /// @param onPaper whether it looks like marks on paper and not like a photograph
    public record Seen(long looks, boolean blank, boolean onPaper) {
        static Seen of(Grey page) {
            var small = page.shrunk(SMALL, (int) Math.max(1, (long) page.height() * SMALL / page.width()));
            var ink = Ink.of(small);
            return new Seen(ink.isBlank() ? 0 : Looks.hash(small), ink.isBlank(), ink.isOnPaper());
        }
    }

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

    public Look {
        lines = List.copyOf(lines);
    }

    /// A page that a machine should read, unless it is blank.
    static Look scanned(double width, double height, List<Line> lines, Scan scan) {
        var seen = Seen.of(scan.grey());
        return new Look(width, height, lines, Optional.of(seen), seen.blank() ? Optional.empty() : Optional.of(scan));
    }
}
