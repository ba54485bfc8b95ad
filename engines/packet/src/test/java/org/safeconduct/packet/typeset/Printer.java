package org.safeconduct.packet.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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

    static String text(Pieces pieces, Piece piece) {
        var printed = pieces.find(piece).orElseThrow();
        try (PDDocument document = Loader.loadPDF(pieces.pdf())) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(printed.first() + 1);
            stripper.setEndPage(printed.first() + printed.pages());
            return stripper.getText(document).replace('\u00a0', ' ');
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
