package org.safeconduct.bench.reading;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.safeconduct.bench.reading.Printer.Way;

/// Pages in one language: a PDF, and beside it what was printed, a form feed between pages.
///
/// @param language ISO 639-1
/// @param data the name of tesseract's data for it
record Stack(String language, String data, Path folder) {
    private static final int LINES = 40;
    /// The widest line that fits on the widest face.
    private static final double ROOM = 1_950;
    /// Every fifth page was photographed.
    private static final int PHOTOGRAPHED = 5;
    private static final String FORM_FEED = "\f";

    static List<Stack> all(Path folder) {
        return List.of(
                new Stack("ru", "rus", folder),
                new Stack("uk", "ukr", folder),
                new Stack("es", "spa", folder),
                new Stack("en", "eng", folder));
    }

    Path pdf() {
        return folder.resolve(language + ".pdf");
    }

    List<String> truth() throws IOException {
        return pages(folder.resolve(language + ".txt"));
    }

    static List<String> pages(Path file) throws IOException {
        return List.of(Files.readString(file).split(FORM_FEED, -1));
    }

    static void write(List<String> pages, Path file) throws IOException {
        Files.writeString(file, String.join(FORM_FEED, pages));
    }

    /// Which data a page is read with: that of its language, and English for stamps.
    String both() {
        return data.equals("eng") ? "eng" : data + "+eng";
    }

    void print(int pages) throws IOException {
        var dice = new Random(language.hashCode());
        var printer = new Printer(dice.nextLong());
        var truth = new ArrayList<String>();
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                var lines = lines(dice);
                truth.add(String.join("\n", lines));
                var way = i % PHOTOGRAPHED == PHOTOGRAPHED - 1 ? Way.PHOTOGRAPHED : Way.SCANNED;
                add(printer.print(lines, way), way, document);
            }
            document.save(pdf().toFile());
        }
        write(truth, folder.resolve(language + ".txt"));
    }

    private static void add(BufferedImage scan, Way way, PDDocument document) throws IOException {
        var page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        var picture = JPEGFactory.createFromImage(document, scan, way == Way.SCANNED ? 0.75f : 0.45f);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(
                    picture,
                    0,
                    0,
                    page.getMediaBox().getWidth(),
                    page.getMediaBox().getHeight());
        }
    }

    /// Sentences in a row, broken into lines.
    private List<String> lines(Random dice) throws IOException {
        var sentences = sentences();
        var font = new Font("DejaVu Serif", Font.PLAIN, 38);
        var context = new FontRenderContext(null, true, true);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        while (lines.size() < LINES) {
            for (var word : sentences.get(dice.nextInt(sentences.size())).split(" ", -1)) {
                var longer = line.isEmpty() ? word : line + " " + word;
                if (font.getStringBounds(longer, context).getWidth() > ROOM) {
                    lines.add(line.toString());
                    line.setLength(0);
                    longer = word;
                }
                line.setLength(0);
                line.append(longer);
            }
        }
        return lines.subList(0, LINES);
    }

    private List<String> sentences() throws IOException {
        try (var in = Stack.class.getResourceAsStream(language + ".txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
