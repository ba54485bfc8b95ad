package org.safeconduct.packet.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.intake.Sheet;
import org.safeconduct.packet.intake.Taken;
import org.safeconduct.packet.intake.Text;
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
        return switch (answer) {
            case Taken.Refused(var finding) -> Paper.refused(finding);
            case Taken.Accepted accepted ->
                new Paper(
                        accepted.sheets().stream().map(Papers::page).toList(),
                        size(accepted.pdf()),
                        beginning(accepted.pdf()),
                        accepted.findings());
        };
    }

    private static Paper.Page page(Sheet sheet) {
        return new Paper.Page(sheet.width(), sheet.height(), sheet.blank() || sheet.text() != Text.NONE);
    }

    private static long size(Path pdf) {
        try {
            return Files.size(pdf);
        } catch (IOException e) {
            throw new PacketException("A document that was taken in is gone from the temporary folder.", e);
        }
    }

    private static String beginning(Path pdf) {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(PAGES_READ);
            var text = stripper.getText(document);
            return text.substring(0, Math.min(LETTERS, text.length()));
        } catch (IOException e) {
            throw new PacketException("A document that was taken in can't be read back.", e);
        }
    }
}
