package org.safeconduct.chronology.edtf;

/// What the writer of a date warns of.
///
/// @param uncertain   `?`: the source itself may be wrong
/// @param approximate `~`: near this, not exactly this
public record Doubt(boolean uncertain, boolean approximate) {
    /// Nothing was doubted.
    public static final Doubt NONE = new Doubt(false, false);

    /// Of the characters that stand for doubt, `%` means both.
    static Doubt of(char mark) {
        return new Doubt(mark != '~', mark != '?');
    }

    Doubt and(Doubt other) {
        return new Doubt(uncertain || other.uncertain, approximate || other.approximate);
    }
}
