package org.safeconduct.packet.typeset.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// One font of a document, embedded as the subset that is used, with its kerning.
final class Face {
    private static final float EM = 1000;

    private final TrueTypeFont outlines;
    private final PDFont font;
    private final CmapLookup characters;
    private final Kerning kerning;
    private final float scale;

    private Face(TrueTypeFont outlines, PDFont font, Kerning kerning) throws IOException {
        this.outlines = outlines;
        this.font = font;
        this.kerning = kerning;
        this.characters = outlines.getUnicodeCmapLookup();
        this.scale = EM / outlines.getUnitsPerEm();
    }

    /// A face of Latin, Greek and Cyrillic letters. Ligatures stay off: some readers of PDF find "ﬁle" but not "file".
    static Face kerned(PDDocument document, TrueTypeFont outlines) throws IOException {
        outlines.setEnableGsub(false);
        return new Face(outlines, PDType0Font.load(document, outlines, true), Kerning.of(outlines));
    }

    /// A face of another script, whose letters PDFBox joins as far as it can.
    static Face plain(PDDocument document, TrueTypeFont outlines) throws IOException {
        return new Face(outlines, PDType0Font.load(document, outlines, true), Kerning.none());
    }

    PDFont font() {
        return font;
    }

    boolean holds(int character) {
        return characters.getGlyphId(character) != 0;
    }

    /// Width in thousandths of the size, kerning included.
    float width(String text) throws IOException {
        int[] glyphs = glyphs(text);
        float sum = 0;
        for (int i = 0; i < glyphs.length; i++) {
            sum += outlines.getAdvanceWidth(glyphs[i]) + (i == 0 ? 0 : kerning.between(glyphs[i - 1], glyphs[i]));
        }
        return sum * scale;
    }

    /// The operand of TJ (ISO 32000-2, 9.4.3): pieces of text and, between them, how far to step back.
    Object[] positioned(String text) {
        int[] letters = text.codePoints().toArray();
        int[] glyphs = glyphs(text);
        List<Object> pieces = new ArrayList<>();
        var piece = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            int kern = i == 0 ? 0 : kerning.between(glyphs[i - 1], glyphs[i]);
            if (kern != 0) {
                pieces.add(piece.toString());
                pieces.add(-kern * scale);
                piece.setLength(0);
            }
            piece.appendCodePoint(letters[i]);
        }
        pieces.add(piece.toString());
        return pieces.toArray();
    }

    private int[] glyphs(String text) {
        return text.codePoints().map(characters::getGlyphId).toArray();
    }
}
