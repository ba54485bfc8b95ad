package org.safeconduct.packet.typeset.press;

import java.util.List;

/// Strips that stand on one base line.
record Line(List<Strip> strips) {

    /// Width of the ink: the letter space behind the last letter doesn't count.
    float width() {
        if (strips.isEmpty()) {
            return 0;
        }
        double sum = strips.stream().mapToDouble(Strip::width).sum();
        return (float) sum - strips.getLast().style().letterSpace();
    }

    float offset(Measure measure) {
        float rest = measure.width() - width();
        return switch (measure.align()) {
            case LEFT -> 0;
            case CENTER -> rest / 2;
            case RIGHT -> rest;
        };
    }
}
