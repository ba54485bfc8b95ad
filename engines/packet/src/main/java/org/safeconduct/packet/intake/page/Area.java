package org.safeconduct.packet.intake.page;

import java.awt.geom.Rectangle2D;

/// A part of a displayed page, in points from its lower left corner.
public record Area(float left, float bottom, float width, float height) {
    static Area of(Rectangle2D box) {
        return new Area((float) box.getX(), (float) box.getY(), (float) box.getWidth(), (float) box.getHeight());
    }
}
