package org.safeconduct.packet.intake.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.intake.rendition.Ceiling;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Writes the normalised PDF of a PDF.
public final class Normalization {
    private Normalization() {}

    /// Reads `pdf`, writes `out`, and returns what a person should know about the difference.
    ///
    /// @throws UnreadableException when it is locked, too damaged, too large, or not on paper at all
    public static List<Finding> normalize(Path pdf, Path out, String name) throws UnreadableException, IOException {
        try (var document = Opening.open(pdf, name)) {
            var findings = new ArrayList<Finding>();
            var pages = pages(document, name);
            DynamicForm.refuse(document, name);
            findings.addAll(Wholeness.findings(pdf, document, pages.size(), name));
            ActiveContent.of(document, pages).findings(name).forEach(findings::add);
            clean(document, pages, name);
            PdfFile.save(document, out);
            return List.copyOf(findings);
        } catch (RuntimeException | StackOverflowError e) {
            // PDFBox answers some malformed structures with class casts and endless recursion.
            throw new UnreadableException(
                    "IN-01", name + " is too damaged to be read. Ask for the file again or print it anew.", e);
        }
    }

    private static void clean(PDDocument document, List<PDPage> pages, String name)
            throws UnreadableException, IOException {
        for (int i = 0; i < pages.size(); i++) {
            ContentGuard.check(pages.get(i), Place.of(name, i + 1));
        }
        var layers = Layers.of(document);
        new Flattening(document, layers).flatten(pages);
        layers.eraseHidden(document, pages);
        var catalog = document.getDocumentCatalog().getCOSObject();
        CleanPages.replace(catalog, pages);
    }

    private static List<PDPage> pages(PDDocument document, String name) throws UnreadableException {
        var pages = new ArrayList<PDPage>();
        for (var page : document.getPages()) {
            pages.add(page);
            if (pages.size() > Ceiling.PAGES) {
                throw new UnreadableException(
                        "IN-04",
                        "%s has more than %,d pages. File the pages that matter as documents of their own."
                                .formatted(name, Ceiling.PAGES));
            }
        }
        if (pages.isEmpty()) {
            throw new UnreadableException("IN-01", name + " is a PDF without pages. Ask for the file again.");
        }
        return pages;
    }
}
