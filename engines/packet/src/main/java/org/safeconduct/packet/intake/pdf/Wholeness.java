package org.safeconduct.packet.intake.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Place;

/// Whether a PDF still holds all that was written. A reader mends what it can and says nothing, yet evidence must not
/// lose pages in silence.
final class Wholeness {
    private static final String END = "%%EOF";
    private static final String OBJECT = " obj";
    private static final int TAIL = 2048;

    private Wholeness() {}

    /// @param pages how many were found
    static List<Finding> findings(Path pdf, PDDocument document, int pages, String name) throws IOException {
        var findings = new ArrayList<Finding>();
        if (isCutOff(pdf)) {
            findings.add(Finding.warns(
                    "IN-01",
                    Place.of(name),
                    name + " stops before its end, and pages or changes may be missing. Compare it with the original,"
                            + " or ask for the file again."));
        }
        int promised = promised(document);
        if (promised > pages) {
            findings.add(Finding.warns(
                    "IN-01",
                    Place.of(name),
                    "%s should have %,d pages, of which %,d could be found. Ask for the file again."
                            .formatted(name, promised, pages)));
        }
        return findings;
    }

    private static int promised(PDDocument document) {
        var tree = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        return tree == null ? 0 : tree.getInt(COSName.COUNT, 0);
    }

    /// Each version of a file ends with the mark (ISO 32000-1, 7.5.5 and 7.5.6); behind the last there may be anything
    /// but another version.
    private static boolean isCutOff(Path pdf) throws IOException {
        try (var file = new RandomAccessFile(pdf.toFile(), "r")) {
            long end = endOfContent(file);
            var bytes = new byte[(int) Math.min(TAIL, end)];
            file.seek(end - bytes.length);
            file.readFully(bytes);
            var tail = new String(bytes, StandardCharsets.ISO_8859_1);
            int mark = tail.lastIndexOf(END);
            return mark < 0 || tail.indexOf(OBJECT, mark) >= 0;
        }
    }

    /// Some programs fill the last block of a file with zeros or blanks.
    private static long endOfContent(RandomAccessFile file) throws IOException {
        var block = new byte[TAIL];
        for (long end = file.length(); end > 0; end -= block.length) {
            int length = (int) Math.min(block.length, end);
            file.seek(end - length);
            file.readFully(block, 0, length);
            for (int i = length - 1; i >= 0; i--) {
                if (block[i] < 0 || block[i] > ' ') {
                    return end - length + i + 1;
                }
            }
        }
        return 0;
    }
}
