package org.safeconduct.samples.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.safeconduct.samples.paper.Script;

/// Prints a script, as drawn sheets or as a PDF with text.
public final class Press {
    /// PDFBox takes the clock for a file's identifier unless it is given one.
    private static final long IDENTIFIER = 555L;

    private final Faces faces;

    public Press(Faces faces) {
        this.faces = faces;
    }

    public Faces faces() {
        return faces;
    }

    /// Clean drawings, one a page; a scanner is to follow.
    public List<BufferedImage> drawn(Script script, int dpi) {
        var rasters = new ArrayList<Raster>();
        Setting.set(faces, script, () -> {
            var sheet = script.look().sheet();
            var raster = Raster.blank(sheet.width(), sheet.height(), dpi);
            rasters.add(raster);
            return raster;
        });
        return rasters.stream().map(Raster::picture).toList();
    }

    public PDDocument printed(Script script) {
        var document = new PDDocument();
        document.setDocumentId(IDENTIFIER);
        var open = new ArrayList<Vector>();
        var fonts = Vector.fonts();
        Setting.set(faces, script, () -> {
            var sheet = script.look().sheet();
            var page = new PDPage(new PDRectangle(sheet.width(), sheet.height()));
            document.addPage(page);
            try {
                var vector = new Vector(document, page, fonts);
                open.add(vector);
                return vector;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        open.forEach(Vector::close);
        return document;
    }

    public static byte[] saved(PDDocument document) {
        try (document) {
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
