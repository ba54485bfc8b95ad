package org.safeconduct.packet.typeset.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.safeconduct.packet.fonts.Typefaces;

/// The faces of one document, each embedded when a character first asks for it.
final class Typecase {
    private final PDDocument document;
    private final Map<Cut, Face> cuts = new EnumMap<>(Cut.class);
    private final Map<Integer, Face> others = new HashMap<>();

    Typecase(PDDocument document) {
        this.document = document;
    }

    /// The face that draws a character: the cut itself, else the first of the fallback order, else the cut with the
    /// box that it keeps for characters nobody holds.
    Face faceFor(int character, Cut cut) {
        Face own = cuts.computeIfAbsent(cut, this::cast);
        if (own.holds(character)) {
            return own;
        }
        var place = Typefaces.findOther(character);
        return place.isPresent() ? others.computeIfAbsent(place.getAsInt(), this::castOther) : own;
    }

    private Face cast(Cut cut) {
        try (InputStream file = Typefaces.openSerif(cut.fileName())) {
            return Face.kerned(document, parse(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Face castOther(int place) {
        try (InputStream file = Typefaces.openOther(place)) {
            return Face.plain(document, parse(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TrueTypeFont parse(InputStream file) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }
}
