package org.safeconduct.packet.intake.image;

import java.awt.geom.AffineTransform;

/// The eight ways in which a camera may store what it saw (Exif 2.32, tag 274), as moves of the unit square
/// onto itself.
enum Orientation {
    UPRIGHT(0, false),
    MIRRORED(0, true),
    UPSIDE_DOWN(2, false),
    FLIPPED(2, true),
    TRANSPOSED(3, true),
    TURN_RIGHT(1, false),
    TRANSVERSED(1, true),
    TURN_LEFT(3, false);

    private final int quarters;
    private final boolean mirrored;

    /// @param quarters turns to the right, after mirroring left and right
    Orientation(int quarters, boolean mirrored) {
        this.quarters = quarters;
        this.mirrored = mirrored;
    }

    /// Cameras write 0 or worse when they don't know; that is upright.
    static Orientation of(int tag) {
        return tag >= 1 && tag <= 8 ? values()[tag - 1] : UPRIGHT;
    }

    AffineTransform move() {
        var move = AffineTransform.getQuadrantRotateInstance(-quarters, 0.5, 0.5);
        if (mirrored) {
            move.concatenate(new AffineTransform(-1, 0, 0, 1, 1, 0));
        }
        return move;
    }

    boolean isSideways() {
        return quarters % 2 != 0;
    }
}
