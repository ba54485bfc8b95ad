package org.safeconduct.reading.sheet;

import java.util.List;
import java.util.Optional;
import org.safeconduct.reading.Page.Line;
import org.safeconduct.reading.picture.Grey;

/// What is seen on one page.
///
/// @param width in points, or pixels of a picture
/// @param lines what the file itself says there
/// @param small the page drawn small; none when it cannot be drawn
/// @param scan what a machine should read, where the file itself does not say enough
public record Look(double width, double height, List<Line> lines, Optional<Grey> small, Optional<Scan> scan) {
    /// Enough for ink and likeness.
    static final int SMALL = 420;

    public Look {
        lines = List.copyOf(lines);
    }
}
