package org.safeconduct.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// The way tutorials show it: merge into a file, load that, write on every page, save.
final class PlainPdfBox {
    private PlainPdfBox() {}

    /// Takes the folder, the contents and the file to write.
    public static void main(String[] args) throws IOException {
        var files = Corpus.in(Path.of(args[0])).files();
        var merged = new File(args[2] + ".merged");
        var counts = merge(files, new File(args[1]), merged);
        try (var document = Loader.loadPDF(merged)) {
            var lines = Contents.lines(
                    files.stream()
                            .map(file -> String.valueOf(file.getFileName()))
                            .toList(),
                    counts);
            number(document);
            navigate(document, lines);
            document.save(args[2]);
        }
        Files.delete(merged.toPath());
    }

    private static List<Integer> counts(List<Path> files) throws IOException {
        var counts = new ArrayList<Integer>();
        for (var file : files) {
            try (var document = Loader.loadPDF(file.toFile())) {
                counts.add(document.getNumberOfPages());
            }
        }
        return counts;
    }

    private static List<Integer> merge(List<Path> files, File contents, File merged) throws IOException {
        var merger = new PDFMergerUtility();
        merger.addSource(contents);
        for (var file : files) {
            merger.addSource(file.toFile());
        }
        merger.setDestinationFileName(merged.getPath());
        merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        return counts(files);
    }

    private static void number(PDDocument document) throws IOException {
        var font = new PDType1Font(FontName.TIMES_ROMAN);
        var number = 0;
        for (var page : document.getPages()) {
            number++;
            try (var content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                content.beginText();
                content.setFont(font, 11);
                var box = page.getCropBox();
                content.newLineAtOffset(box.getLowerLeftX() + box.getWidth() / 2 - 6, box.getLowerLeftY() + 22);
                content.showText(String.valueOf(number));
                content.endText();
            }
        }
    }

    private static void navigate(PDDocument document, List<Contents.Line> lines) throws IOException {
        var outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        for (var line : lines) {
            var target = new PDPageFitDestination();
            target.setPage(document.getPage(line.target()));
            var item = new PDOutlineItem();
            item.setTitle(line.title());
            item.setDestination(target);
            outline.addLast(item);
            var link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(
                    line.left(), line.bottom(), line.right() - line.left(), line.top() - line.bottom()));
            link.setDestination(target);
            document.getPage(line.page()).getAnnotations().add(link);
        }
    }
}
