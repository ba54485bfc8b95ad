package org.safeconduct.packet.typeset.press;

/// The room a paragraph is set in.
///
/// @param width of the longest line
/// @param leading from one base line to the next
public record Measure(float width, float leading, Align align) {

    /// Where lines stand in their measure.
    enum Align {
        LEFT,
        /// Centred, and broken so that the lines come out of nearly equal length.
        CENTER,
        RIGHT
    }

    public static Measure left(float width, float leading) {
        return new Measure(width, leading, Align.LEFT);
    }

    public static Measure center(float width, float leading) {
        return new Measure(width, leading, Align.CENTER);
    }

    public static Measure right(float width, float leading) {
        return new Measure(width, leading, Align.RIGHT);
    }
}
