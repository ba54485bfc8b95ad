package org.safeconduct.reading.sheet;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.safeconduct.reading.FileKind;
import org.safeconduct.reading.Refusal;

/// The pages of an open file.
public interface Sheets extends AutoCloseable {
    /// How many pages there are, at least one.
    int count();

    /// Looks at a page.
    ///
    /// @param index from 0
    Look look(int index) throws IOException;

    /// Draws a page as it is displayed, for a person.
    ///
    /// @param index from 0
    /// @param width in pixels
    BufferedImage draw(int index, int width) throws IOException;

    @Override
    void close() throws IOException;

    /// Opens a file of a kind that has pages.
    ///
    /// @param scratch where a tool may write
    /// @throws Refusal when there is nothing to be opened, for a reason that lies in the file
    static Sheets open(Path file, FileKind kind, Path scratch) throws Refusal, IOException {
        return switch (kind) {
            case PDF -> PdfSheets.open(file);
            case HEIC -> PictureSheets.openTurned(Heic.converted(file, scratch));
            case JPEG, PNG, TIFF -> PictureSheets.open(file);
            case TEXT -> TextSheets.open(file);
            case SOUND, FILM -> throw new IllegalArgumentException("nothing to look at");
        };
    }
}
