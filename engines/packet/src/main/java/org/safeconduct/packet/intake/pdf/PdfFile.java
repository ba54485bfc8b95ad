package org.safeconduct.packet.intake.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Writes PDF files so that the same pages give the same bytes.
public final class PdfFile {
    /// Stands in for the time of day, from which file identifiers are otherwise made.
    private static final long NO_TIME = 0;

    private PdfFile() {}

    /// Leaves nothing in the trailer but the way to the pages. Object streams are left to whoever writes the
    /// filing.
    public static void save(PDDocument document, Path out) throws IOException {
        var trailer = document.getDocument().getTrailer();
        for (var key : trailer.keySet().toArray(COSName[]::new)) {
            if (!key.equals(COSName.ROOT) && !key.equals(COSName.SIZE) && !key.equals(COSName.ENCRYPT)) {
                trailer.removeItem(key);
            }
        }
        document.setDocumentId(NO_TIME);
        try (var stream = new BufferedOutputStream(Files.newOutputStream(out), 1 << 20)) {
            document.save(stream, CompressParameters.NO_COMPRESSION);
        }
    }
}
