package org.safeconduct.packet.intake.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.safeconduct.packet.intake.rendition.Source;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Text that has to be in memory as a whole before it can become pages.
public final class WholeFile {
    private WholeFile() {}

    /// Reads a whole file of text.
    ///
    /// @param most in bytes
    /// @throws UnreadableException `IN-12` when the file is empty, `IN-04` when it is larger than `most`
    public static byte[] read(Source source, long most) throws UnreadableException, IOException {
        long size = Files.size(source.file());
        if (size == 0) {
            throw new UnreadableException("IN-12", source.name() + " is empty. Ask for the file again.");
        }
        if (size > most) {
            throw new UnreadableException("IN-04", tooLarge(source.name(), size, most));
        }
        return Files.readAllBytes(source.file());
    }

    private static String tooLarge(String name, long size, long most) {
        return String.format(
                Locale.ROOT,
                "%s holds %.1f MB of text, some %,d pages; the most that is printed is %.0f MB. File the part that matters.",
                name,
                size / 1e6,
                size / 2_800,
                most / 1e6);
    }
}
