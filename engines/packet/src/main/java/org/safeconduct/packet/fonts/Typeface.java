package org.safeconduct.packet.fonts;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// One font file and the place it takes in a family.
///
/// @param file the name of a bundled resource, or null when the face lies on the machine
/// @param path where an installed face lies, or null when it is bundled
record Typeface(
        String family,
        int weight,
        FontStyle style,
        @Nullable String file,
        @Nullable Path path) {

    static Typeface bundled(String family, int weight, String file) {
        FontStyle style = file.endsWith("-Italic.ttf") ? FontStyle.ITALIC : FontStyle.NORMAL;
        return new Typeface(family, weight, style, file, null);
    }

    static Typeface installed(String family, Path path) {
        return new Typeface(family, 400, FontStyle.NORMAL, null, path);
    }

    InputStream open() {
        try {
            if (path != null) {
                return Files.newInputStream(path);
            }
            InputStream bundled = Typeface.class.getResourceAsStream(file);
            if (bundled == null) {
                throw new IOException("missing from the installation: " + file);
            }
            return bundled;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Reads the face into a document and makes it known to the renderer under its family.
    void register(PdfRendererBuilder builder, PDDocument document) {
        try (InputStream in = open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // A joined fi would be read back as one sign, and a search for "filed" would pass it by.
            font.setEnableGsub(!family.startsWith("Source"));
            PDFontSupplier supplier = new PDFontSupplier(PDType0Font.load(document, font, true));
            builder.useFont(supplier, family, weight, style, true);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Which characters the face can draw, read from the file.
    CmapLookup characters() {
        try (InputStream in = open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
