package org.safeconduct.packet.intake.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Printed pieces bound together, with their streams on the disk.
final class Volume implements AutoCloseable {
    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PDFMergerUtility merger = new PDFMergerUtility();
    private final List<Path> pieces = new ArrayList<>();
    private final Path beside;

    Volume(Path first) throws IOException {
        this.beside = first;
        Files.move(first, next());
        append();
    }

    /// Where the next piece is to be printed.
    Path next() {
        pieces.add(beside.resolveSibling("piece-" + pieces.size() + ".pdf"));
        return pieces.getLast();
    }

    /// Binds in the piece that was asked for last.
    void append() throws IOException {
        try (PDDocument piece = Loader.loadPDF(pieces.getLast().toFile())) {
            merger.appendDocument(document, piece);
        }
    }

    PDDocument document() {
        return document;
    }

    @Override
    public void close() throws IOException {
        document.close();
        for (Path piece : pieces) {
            Files.deleteIfExists(piece);
        }
    }
}
