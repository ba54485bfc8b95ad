package org.safeconduct.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Whether an output is what was asked for: all pages, sound, and the right number on some of them.
record Verdict(long bytes, List<String> faults) {
    private static final int SAMPLES = 25;

    static Verdict of(Contender contender, int pages, String qpdf) throws IOException {
        var faults = new ArrayList<String>();
        try (var document = Loader.loadPDF(contender.output().toFile())) {
            if (document.getNumberOfPages() != pages) {
                faults.add(document.getNumberOfPages() + " pages");
            } else if (!contender.lacks().contains("numbers")) {
                numbers(document, pages, faults);
            }
        }
        if (!isSound(contender.output(), qpdf)) {
            faults.add("qpdf --check complains");
        }
        return new Verdict(contender.output().toFile().length(), faults);
    }

    private static void numbers(PDDocument document, int pages, List<String> faults) throws IOException {
        var missing = 0;
        for (var i = 0; i < SAMPLES; i++) {
            var page = 1 + (int) ((long) i * (pages - 1) / (SAMPLES - 1));
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            if (!stripper.getText(document).contains(String.valueOf(page))) {
                missing++;
            }
        }
        if (missing > 0) {
            faults.add("no number on " + missing + " of " + SAMPLES + " pages looked at");
        }
    }

    private static boolean isSound(Path file, String qpdf) throws IOException {
        try {
            return new ProcessBuilder(qpdf, "--check", file.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The check was interrupted.", e);
        }
    }
}
