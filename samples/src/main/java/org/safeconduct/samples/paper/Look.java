package org.safeconduct.samples.paper;

import java.util.Locale;

/// How a script wants to be set.
///
/// @param size of running text in points
/// @param lead distance of lines as a multiple of the size
/// @param mark small print at the foot of every page, which says that the paper is invented
public record Look(Family family, float size, Sheet sheet, float lead, String mark) {

    /// A kind of letter.
    public enum Family {
        SERIF,
        SANS,
        MONO,
        HAND
    }

    /// A size of paper.
    public enum Sheet {
        LETTER(612, 792),
        A4(595.3f, 841.9f),
        A5(419.5f, 595.3f),
        LANDSCAPE(841.9f, 595.3f);

        private final float width;
        private final float height;

        Sheet(float width, float height) {
            this.width = width;
            this.height = height;
        }

        public float width() {
            return width;
        }

        public float height() {
            return height;
        }
    }

    static final Look PLAIN = new Look(Family.SERIF, 11.5f, Sheet.LETTER, 1.3f, "");

    Look with(String key, String value) {
        return switch (key) {
            case "font" -> new Look(Family.valueOf(upper(value)), size, sheet, lead, mark);
            case "size" -> new Look(family, Float.parseFloat(value), sheet, lead, mark);
            case "paper" -> new Look(family, size, Sheet.valueOf(upper(value)), lead, mark);
            case "lead" -> new Look(family, size, sheet, Float.parseFloat(value), mark);
            case "mark" -> new Look(family, size, sheet, lead, value);
            default -> throw new IllegalArgumentException("no such look: " + key);
        };
    }

    private static String upper(String value) {
        return value.toUpperCase(Locale.ROOT);
    }
}
