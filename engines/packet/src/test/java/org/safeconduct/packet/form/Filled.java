package org.safeconduct.packet.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.text.PDFTextStripper;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.form.facts.Facts;

/// A form filled in a test, and what other software reads out of it.
final class Filled {
    static final LocalDate DAY = LocalDate.parse("2026-11-23");

    private final FilledForm form;

    private Filled(FilledForm form) {
        this.form = form;
    }

    static Filled of(String file, Facts facts, Path folder) {
        return of(file, facts, folder, DAY);
    }

    static Filled of(String file, Facts facts, Path folder, LocalDate day) {
        var library = FormLibrary.in(folder.resolve("library"));
        var recognised = (Recognition.Recognised) library.add(Samples.form(file));
        var form = library.find(recognised.edition().form()).orElseThrow();
        return new Filled(form.fill(facts, day, folder));
    }

    Path draft() {
        return form.draft();
    }

    Path filing() {
        return form.filing();
    }

    int pages() {
        return form.pages();
    }

    List<Finding> findings() {
        return form.findings();
    }

    /// What stands in a field of the draft.
    String value(String field) {
        return read(draft(), document -> field(document, field));
    }

    private static String field(PDDocument document, String name) {
        PDAcroForm acroForm = document.getDocumentCatalog().getAcroForm(null);
        return acroForm.getField(name).getValueAsString();
    }

    /// The whole text of the filing copy as PDFBox reads it, in reading order, spaces made even.
    String text() {
        return read(filing(), document -> even(new PDFTextStripper().getText(document)));
    }

    /// The same as poppler reads it.
    String poppler() throws IOException {
        var process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", filing().toString(), "-")
                .redirectErrorStream(true)
                .start();
        return even(new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    }

    static String even(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /// Reads something from a PDF.
    interface Reader<T> {
        T read(PDDocument document) throws IOException;
    }

    static <T> T read(Path file, Reader<T> reader) {
        try (var document = Loader.loadPDF(file.toFile())) {
            return reader.read(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
