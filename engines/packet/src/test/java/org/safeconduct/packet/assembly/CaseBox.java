package org.safeconduct.packet.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.Rulebook;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Progress;
import org.safeconduct.packet.form.FormLibrary;

/// A case folder that a test fills with documents, and the filing made of it.
final class CaseBox {
    static final PDRectangle A4 = PDRectangle.A4;
    static final PDRectangle LETTER = PDRectangle.LETTER;

    private final Path folder;
    private final List<String> exhibits = new ArrayList<>();
    private String options = "";
    private @Nullable Path shelf;

    CaseBox(Path folder) {
        this.folder = folder;
    }

    /// Lines at the top level of the manifest.
    CaseBox with(String lines) {
        options += lines + "\n";
        return this;
    }

    CaseBox exhibit(String title, String... documents) {
        var written = new StringBuilder("  - title: " + title + "\n    documents:\n");
        for (String document : documents) {
            written.append("      - { file: " + document + ", title: Paper " + document.replace(".pdf", "")
                    + ", kind: other, source: The respondent, language: en }\n");
        }
        exhibits.add(written.toString());
        return this;
    }

    /// A text document whose pages say their name and number.
    CaseBox document(String name, int pages, PDRectangle size, float lowestLine) throws IOException {
        try (var pdf = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                write(pdf, size, name.replace(".pdf", "") + " page " + page, lowestLine);
            }
            pdf.save(folder.resolve(name).toFile());
        }
        return this;
    }

    CaseBox document(String name, int pages) throws IOException {
        return document(name, pages, LETTER, 120);
    }

    CaseBox file(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
        return this;
    }

    CaseBox withShelf(Path shelf) {
        this.shelf = shelf;
        return this;
    }

    Assembly assembly() {
        var assembly = new Assembly(Rulebook.packaged(), FormLibrary.in(folder.resolve("no-forms")));
        return shelf == null ? assembly : assembly.withShelf(shelf);
    }

    List<Finding> check() throws IOException {
        Files.writeString(folder.resolve("filing.yaml"), manifest());
        return assembly().check(folder, Progress.SILENT);
    }

    Outcome assemble(Path target, Order.Purpose purpose, Progress progress) throws IOException {
        Files.writeString(folder.resolve("filing.yaml"), manifest());
        var order = new Order(folder, target, purpose, null);
        return assembly().assemble(order, progress);
    }

    Outcome assemble(Path target) throws IOException {
        return assemble(target, Order.Purpose.FILING, Progress.SILENT);
    }

    private String manifest() {
        return """
                format: safeconduct/filing/1
                kind: evidence
                title: Respondent's Supporting Evidence
                date: 2026-11-23
                court: { city: Eloy, state: Arizona, address: ["Eloy, Arizona 85131"] }
                proceeding: removal
                respondents:
                  - { given: Andrei, family: Sokolov, a-number: A 241-555-013 }
                custody: { state: detained, facility: Eloy Detention Center, since: 2026-03-02 }
                representative:
                  name: Nora Whitfield
                  title: Attorney for Respondent
                  address: ["Phoenix, Arizona 85003"]
                  phone: (602) 555-0147
                  email: nora.whitfield@example.org
                  eoir-id: ZZ555013
                """ + (options.contains("service:") ? "" : """
                service:
                  means: ecas
                  on: Office of the Principal Legal Advisor
                  address: ["Eloy, Arizona 85131"]
                  signed: { by: Nora Whitfield, date: 2026-11-23 }
                """) + options.replace("service: none\n", "") + "exhibits:\n"
                + String.join("", exhibits);
    }

    private static void write(PDDocument pdf, PDRectangle size, String words, float lowestLine) throws IOException {
        var page = new PDPage(size);
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
            content.beginText();
            content.newLineAtOffset(72, size.getHeight() - 100);
            content.showText(words);
            content.endText();
            content.beginText();
            content.newLineAtOffset(72, lowestLine);
            content.showText("last line");
            content.endText();
        }
    }
}
