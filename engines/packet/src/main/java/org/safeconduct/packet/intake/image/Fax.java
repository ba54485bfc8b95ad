package org.safeconduct.packet.intake.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Fax data (CCITT group 3 and 4), the usual form of black-and-white scans, which a PDF holds as it is.
final class Fax {
    private Fax() {}

    /// Nothing for TIFF pages of any other form, or of fax data in several strips.
    static Optional<PDImageXObject> find(PDDocument document, Path file, int page) {
        try {
            return Optional.ofNullable(CCITTFactory.createFromFile(document, file.toFile(), page));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
