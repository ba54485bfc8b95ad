package org.safeconduct.packet.splice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// What another library reads in a file that was written.
public final class Reading {
    private final PDDocument document;

    private Reading(PDDocument document) {
        this.document = document;
    }

    public static Reading of(Path file) throws IOException {
        return new Reading(Loader.loadPDF(file.toFile()));
    }

    public PDDocument document() {
        return document;
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    public List<String> texts() throws IOException {
        var texts = new ArrayList<String>();
        for (var page = 1; page <= pages(); page++) {
            texts.add(text(page));
        }
        return texts;
    }

    /// The words of a page counted from 1, a line each.
    public String text(int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).strip();
    }
}
