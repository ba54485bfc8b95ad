package org.safeconduct.packet.intake.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.safeconduct.packet.intake.kind.FileKind;
import org.safeconduct.packet.intake.pdf.PdfFile;
import org.safeconduct.packet.intake.rendition.Renderer;
import org.safeconduct.packet.intake.rendition.Rendition;
import org.safeconduct.packet.intake.rendition.Source;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Puts the pictures of one file on pages.
public record ImagePages(FileKind kind) implements Renderer {
    @Override
    public Rendition render(Source source) throws UnreadableException, IOException {
        var files = kind == FileKind.HEIC ? new Heic(source).pictures() : List.of(source.file());
        var pdf = source.scratch().resolve("pictures.pdf");
        var remarks = new Remarks(source.name());
        try (var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (var file : files) {
                embed(document, file, Header.of(file), remarks);
            }
            PdfFile.save(document, pdf);
        }
        return new Rendition(pdf, List.of(), remarks.findings());
    }

    private void embed(PDDocument document, Path file, Header header, Remarks remarks)
            throws UnreadableException, IOException {
        switch (kind) {
            case JPEG -> add(document, new Jpeg(document, remarks).embed(file, header), header.orientation(), 1);
            // The converter has turned the picture already and left the old note in place (libheif #227).
            case HEIC -> add(document, new Jpeg(document, remarks).embed(file, header), Orientation.UPRIGHT, 1);
            case PNG -> add(document, new Png(document, remarks).embed(file), header.orientation(), 1);
            default -> {
                for (var image : new Decoded(document, remarks, kind).embed(file)) {
                    add(document, image, header.orientation(), header.stretch());
                }
            }
        }
    }

    private static void add(PDDocument document, PDImageXObject image, Orientation orientation, double stretch)
            throws IOException {
        var placement = Placement.of(image.getWidth(), image.getHeight(), stretch, orientation);
        var page = new PDPage(placement.paper());
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(image, new Matrix(placement.place()));
        }
    }
}
