package org.safeconduct.packet.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.intake.Taken;
import org.safeconduct.packet.preflight.Paper;

/// What preflight needs to know of the files that were taken in.
final class Papers {
    /// Certificates and titles stand on the first pages.
    private static final int PAGES_READ = 4;

    private static final int LETTERS = 8000;

    private Papers() {}

    static Map<Path, Paper> of(Map<Path, Taken> taken) {
        Map<Path, Paper> papers = new HashMap<>();
        taken.forEach((file, answer) -> papers.put(file, paper(answer)));
        return papers;
    }

    private static Paper paper(Taken answer) {
        if (!(answer instanceof Taken.Accepted accepted)) {
            return Paper.of(answer, 0, "");
        }
        try {
            return Paper.of(accepted, Files.size(accepted.pdf()), beginning(accepted.pdf()));
        } catch (IOException e) {
            throw new PacketException("A document that was taken in can't be read back.", e);
        }
    }

    private static String beginning(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(PAGES_READ);
            var text = stripper.getText(document);
            return text.substring(0, Math.min(LETTERS, text.length()));
        }
    }
}
