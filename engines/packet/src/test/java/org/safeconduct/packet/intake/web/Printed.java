package org.safeconduct.packet.intake.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.intake.rendition.Renderer;
import org.safeconduct.packet.intake.rendition.Rendition;
import org.safeconduct.packet.intake.rendition.Source;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// What a renderer made of a file, read back.
@SuppressWarnings("ArrayRecordComponent")
public record Printed(String text, int pages, byte[] pdf, List<Finding> findings, Rendition rendition) {

    public static Printed by(Renderer renderer, Path folder, String name, byte[] content) throws UnreadableException {
        try {
            Path file = Files.write(folder.resolve(name), content);
            Path scratch = Files.createTempDirectory(folder, "scratch");
            return of(renderer.render(new Source(file, name, scratch, List.of("en"))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Printed of(Rendition rendition) throws IOException {
        try (PDDocument document = Loader.loadPDF(rendition.pdf().toFile())) {
            return new Printed(
                    new PDFTextStripper().getText(document),
                    document.getNumberOfPages(),
                    Files.readAllBytes(rendition.pdf()),
                    rendition.findings(),
                    rendition);
        }
    }

    public List<String> rules() {
        return findings.stream().map(Finding::rule).toList();
    }
}
