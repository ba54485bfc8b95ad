package org.safeconduct.reading;

/// How one page is to be shown to somebody.
///
/// @param name what people call the file, for the sentence that says why it cannot be shown
/// @param page from 1
/// @param width of the picture in pixels
/// @param mark words burnt into the picture, such as who looks at it and when, in any script; or the empty string
public record View(String name, int page, int width, String mark) {
    private static final int WIDEST = 4_000;

    public View {
        if (page < 1 || width < 1 || width > WIDEST) {
            throw new IllegalArgumentException("no such page, or no such width");
        }
    }
}
