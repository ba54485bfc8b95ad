package org.safeconduct.packet.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.safeconduct.packet.filing.Filing;

/// Prints for a test, reads the pages back, and leaves them in `target/typeset` to be looked at.
final class Printer {
    private static final Path KEPT = Path.of("target", "typeset");

    private Printer() {}

    static Pieces print(String name, Filing filing, Index index) {
        Pieces pieces = new Stationery().typeset(filing, index);
        try {
            Files.createDirectories(KEPT);
            Files.write(KEPT.resolve(name + ".pdf"), pieces.pdf());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return pieces;
    }

    /// The words of one piece, printed with an index that numbers everything.
    static String text(Filing filing, Piece piece) {
        return text(new Stationery().typeset(filing, Cast.numbered(filing)), piece);
    }

    static String text(Pieces pieces, Piece piece) {
        var printed = pieces.find(piece).orElseThrow();
        try (var read = ReadBack.of(pieces.pdf())) {
            return read.text(printed.first(), printed.pages());
        }
    }

    /// The same words without line breaks, for sentences that may be broken anywhere.
    static String running(Filing filing, Piece piece) {
        return text(filing, piece).replaceAll("\\s+", " ");
    }
}
