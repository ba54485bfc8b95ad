package org.safeconduct.reading;

/// The kinds of files that are read here, told by their content and never by their name.
public enum FileKind {
    PDF("a PDF"),
    JPEG("a JPEG picture"),
    PNG("a PNG picture"),
    TIFF("a TIFF picture"),
    HEIC("a HEIC picture"),
    TEXT("plain text"),
    SOUND("a sound recording"),
    FILM("a film");

    private final String words;

    FileKind(String words) {
        this.words = words;
    }

    /// With its article, as the end of a sentence.
    public String words() {
        return words;
    }

    public boolean isPicture() {
        return this == JPEG || this == PNG || this == TIFF || this == HEIC;
    }

    public boolean hasPages() {
        return this != SOUND && this != FILM;
    }
}
