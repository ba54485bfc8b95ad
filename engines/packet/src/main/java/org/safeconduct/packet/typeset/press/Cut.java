package org.safeconduct.packet.typeset.press;

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
