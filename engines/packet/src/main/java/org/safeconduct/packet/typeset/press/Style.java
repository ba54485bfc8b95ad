package org.safeconduct.packet.typeset.press;

/// How a run of text looks.
///
/// @param size in points
/// @param tracking extra space between letters as a share of the size; more than 0.09 makes readers of the PDF see
///     every letter as a word of its own
public record Style(Cut cut, float size, float tracking) {
    private static final float WIDEST = 0.09f;

    public Style {
        if (tracking > WIDEST) {
            throw new IllegalArgumentException("tracking " + tracking);
        }
    }

    public static Style of(Cut cut, float size) {
        return new Style(cut, size, 0);
    }

    public Style withTracking(float wider) {
        return new Style(cut, size, wider);
    }

    public Style withSize(float other) {
        return new Style(cut, other, tracking);
    }

    float letterSpace() {
        return tracking * size;
    }

    /// The cuts of the house serif.
    public enum Cut {
        REGULAR("Regular"),
        ITALIC("Italic"),
        SEMIBOLD("SemiBold"),
        BOLD("Bold");

        private final String fileName;

        Cut(String fileName) {
            this.fileName = fileName;
        }

        String fileName() {
            return fileName;
        }
    }
}
