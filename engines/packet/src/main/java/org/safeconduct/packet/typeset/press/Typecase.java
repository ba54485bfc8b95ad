package org.safeconduct.packet.typeset.press;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.fonts.Typefaces;
import org.safeconduct.packet.typeset.press.Style.Cut;

/// The faces of one document, each embedded when a character first asks for it.
final class Typecase {
    private static final int HOLLOW_SQUARE = '□';

    private final PDDocument document;
    private final Map<Cut, Face> cuts = new EnumMap<>(Cut.class);
    private final Map<Integer, Face> others = new HashMap<>();

    Typecase(PDDocument document) {
        this.document = document;
    }

    /// The face that draws a character: the cut itself, else the first of the fallback order.
    ///
    /// @param character one that [#drawable] has let through
    Face faceFor(int character, Cut cut) {
        Face own = cuts.computeIfAbsent(cut, this::cast);
        return own.holds(character)
                ? own
                : others.computeIfAbsent(Typefaces.findOther(character).orElseThrow(), this::castOther);
    }

    /// The text without marks that leave no ink, and with a hollow square for each character that nobody holds.
    String drawable(String text, Cut cut) {
        var drawable = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (Character.isISOControl(character)) {
                drawable.append(' ');
            } else if (Character.getType(character) != Character.FORMAT) {
                drawable.appendCodePoint(isHeld(character, cut) ? character : HOLLOW_SQUARE);
            }
        });
        return drawable.toString();
    }

    private boolean isHeld(int character, Cut cut) {
        return cuts.computeIfAbsent(cut, this::cast).holds(character)
                || Typefaces.findOther(character).isPresent();
    }

    private Face cast(Cut cut) {
        try (InputStream file = Typefaces.openSerif(cut.fileName())) {
            return Face.kerned(document, parse(file));
        } catch (IOException broken) {
            throw new PacketException("A font of the program cannot be read; install the program again.", broken);
        }
    }

    private Face castOther(int place) {
        try (InputStream file = Typefaces.openOther(place)) {
            return Face.plain(document, parse(file));
        } catch (IOException broken) {
            throw new PacketException("A font of the program cannot be read; install the program again.", broken);
        }
    }

    private static TrueTypeFont parse(InputStream file) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }
}
