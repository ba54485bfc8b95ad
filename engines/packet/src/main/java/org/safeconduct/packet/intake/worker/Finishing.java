package org.safeconduct.packet.intake.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.safeconduct.packet.intake.ocr.Reading;
import org.safeconduct.packet.intake.ocr.TextLayer;
import org.safeconduct.packet.intake.page.Scan.Area;
import org.safeconduct.packet.intake.pdf.PdfFile;

/// What is done with normalised PDFs inside a worker once their scans have been read.
final class Finishing {
    private static final int VALUES_PER_PAGE = 6;

    private Finishing() {}

    static void layer(Message order) throws IOException {
        try (var document = open(Path.of(order.text(0)))) {
            var layer = new TextLayer(document);
            for (int i = 2; i < order.values().size(); i += VALUES_PER_PAGE) {
                var reading = Reading.load(Path.of(order.text(i + 1)));
                var area = new Area(
                        order.measure(i + 2), order.measure(i + 3), order.measure(i + 4), order.measure(i + 5));
                layer.add(document.getPage(order.number(i)), reading, area);
            }
            PdfFile.save(document, Path.of(order.text(1)));
        }
    }

    static void join(Message order) throws IOException {
        var sources = new ArrayList<PDDocument>();
        try (var whole = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (var pdf : order.values().subList(1, order.values().size())) {
                var source = open(Path.of(pdf));
                sources.add(source);
                source.getPages().forEach(whole::addPage);
            }
            PdfFile.save(whole, Path.of(order.text(0)));
        } finally {
            // Pages are shared, so every source stays open until the whole is written.
            for (var source : sources) {
                source.close();
            }
        }
    }

    private static PDDocument open(Path pdf) throws IOException {
        var file = new RandomAccessReadBufferedFile(pdf);
        return Loader.loadPDF(file, "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }
}
