package org.safeconduct.packet.intake.ocr;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.safeconduct.packet.intake.ocr.Reading.Word;
import org.safeconduct.packet.intake.page.Display;
import org.safeconduct.packet.intake.page.Scan.Area;

/// Lays readings under the pages of one document.
public final class TextLayer {
    private static final COSName FONT = COSName.getPDFName("ScText");

    private final PDDocument document;
    private final COSDictionary font;

    public TextLayer(PDDocument document) throws IOException {
        this.document = document;
        this.font = GlyphlessFont.make(document);
    }

    /// Adds nothing when nothing was read.
    ///
    /// @param area the part of the displayed page that the scan showed
    public void add(PDPage page, Reading reading, Area area) throws IOException {
        if (reading.words().isEmpty()) {
            return;
        }
        var text = new StringBuilder("q ");
        append(text, place(page, reading, area)).append(" cm BT 3 Tr\n");
        List<Word> words = reading.words();
        for (int i = 0; i < words.size(); i++) {
            append(text, words.get(i), reading.height());
        }
        prepend(page, text.append("ET Q\n").toString());
        nameFont(page);
    }

    /// Leads from the pixels of the scan, counted from its lower left corner, to the coordinates of the page.
    private static AffineTransform place(PDPage page, Reading reading, Area area) {
        try {
            var place = Display.of(page).fromPage().createInverse();
            place.translate(area.left(), area.bottom());
            place.scale(area.width(), area.height());
            place.translate(0.5, 0.5);
            // The scan was turned clockwise to be read, so its words turn back.
            place.quadrantRotate(reading.turns());
            place.translate(-0.5, -0.5);
            place.scale(1.0 / reading.width(), 1.0 / reading.height());
            return place;
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A space closes every word, since some readers don't infer it from the gap.
    private static void append(StringBuilder to, Word word, int height) {
        var letters = word.text().length();
        var size = Math.max(1, word.height());
        var stretch = 100.0 * word.width() * 1000 / (letters * (double) size * GlyphlessFont.WIDTH);
        to.append("/%s %d Tf %s Tz 1 0 0 1 %d %d Tm <"
                .formatted(FONT.getName(), size, number(stretch), word.left(), height - word.top() - word.height()));
        word.text().chars().forEach(unit -> to.append("%04X".formatted(printable(unit))));
        to.append("0020> Tj\n");
    }

    /// Half a character outside the basic plane has no code of its own in the font.
    private static int printable(int unit) {
        return Character.isSurrogate((char) unit) ? 0xFFFD : unit;
    }

    private static StringBuilder append(StringBuilder to, AffineTransform matrix) {
        var values = new double[6];
        matrix.getMatrix(values);
        for (double value : values) {
            to.append(number(value)).append(' ');
        }
        return to;
    }

    private static String number(double value) {
        var digits = String.format(Locale.ROOT, "%.5f", value);
        return digits.replaceAll("\\.?0+$", "");
    }

    /// Before the page's own content, so that the scan covers it even in readers that show hidden text.
    private void prepend(PDPage page, String operators) throws IOException {
        var contents = new COSArray();
        contents.add(stream(operators));
        if (page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSArray own) {
            own.forEach(contents::add);
        } else if (page.getCOSObject().containsKey(COSName.CONTENTS)) {
            contents.add(page.getCOSObject().getItem(COSName.CONTENTS));
        }
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
    }

    /// Resources may be shared by pages, so the page gets its own with one font more.
    private void nameFont(PDPage page) {
        var own = page.getResources();
        var resources = own == null ? new COSDictionary() : new COSDictionary(own.getCOSObject());
        var fonts = resources.getCOSDictionary(COSName.FONT);
        var more = fonts == null ? new COSDictionary() : new COSDictionary(fonts);
        more.setItem(FONT, font);
        resources.setItem(COSName.FONT, more);
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
    }

    private COSStream stream(String operators) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
