package org.safeconduct.packet.form.sheet;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.safeconduct.packet.fonts.Typefaces;

/// The embedded letters of one document: measures text and writes the operators that show it.
///
/// Official forms name Courier New without embedding it, and only for Western European letters; ours are embedded, so
/// that a Cyrillic name looks the same on every screen and can be searched for.
final class Ink {
    /// Part of the height above the baseline that letters take, and below it; of Source Sans 3.
    static final float ASCENT = 0.75f;

    static final float DESCENT = 0.22f;

    /// Stands for the house sans serif among the places of the fallback order.
    private static final int SANS = -1;

    private final PDDocument document;
    private final boolean isWhole;
    private final Map<Integer, PDFont> fonts = new LinkedHashMap<>();
    private final Map<Integer, Glyph> glyphs = new HashMap<>();

    private Ink(PDDocument document, boolean isWhole) {
        this.document = document;
        this.isWhole = isWhole;
    }

    /// Embeds the first face whole, so that people can go on typing in a viewer.
    static Ink forEditing(PDDocument document) {
        return new Ink(document, true);
    }

    /// Embeds only the letters used.
    static Ink forPrint(PDDocument document) {
        return new Ink(document, false);
    }

    /// The face that draws a character, and its width in thousandths of the size.
    private record Glyph(PDFont font, float width) {}

    /// Letters of one face that follow each other.
    private record Run(PDFont font, String text) {}

    float width(String text, float size) {
        float width = 0;
        for (int character : drawn(text).codePoints().toArray()) {
            width += glyph(character).width();
        }
        return width * size / 1000;
    }

    /// Operators that show a line at the current place, and the fonts they need.
    String show(String text, float size, PDResources resources) {
        var operators = new StringBuilder();
        for (var run : runs(drawn(text))) {
            var name = resources.add(run.font()).getName();
            operators
                    .append('/')
                    .append(name)
                    .append(' ')
                    .append(Numbers.of(size))
                    .append(" Tf <");
            operators.append(encode(run)).append("> Tj\n");
        }
        return operators.toString();
    }

    /// The name under which the first face stands among the resources of the form, for text typed later.
    COSName register(PDResources resources) {
        return resources.add(font(SANS));
    }

    /// Must be called once, after the last letter was shown and before the document is saved.
    void finish() {
        try {
            for (var font : fonts.values()) {
                if (font.willBeSubset()) {
                    font.subset();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text in the order and the shapes in which it is drawn, which differ from those of memory in Arabic and
    /// Hebrew (UAX #9).
    private static String drawn(String text) {
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return text;
        }
        return new Bidi(shaped(text), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).writeReordered(Bidi.DO_MIRRORING);
    }

    private static String shaped(String text) {
        try {
            return new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK).shape(text);
        } catch (ArabicShapingException unshaped) {
            // Letters side by side but not joined can still be read; a missing name can't.
            return text;
        }
    }

    private List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        text.codePoints().forEach(character -> {
            var font = glyph(character).font();
            var letter = Character.toString(character);
            if (!runs.isEmpty() && runs.getLast().font().equals(font)) {
                runs.add(new Run(font, runs.removeLast().text() + letter));
            } else {
                runs.add(new Run(font, letter));
            }
        });
        return runs;
    }

    private Glyph glyph(int character) {
        return glyphs.computeIfAbsent(character, this::measure);
    }

    private Glyph measure(int character) {
        var letter = Character.toString(character);
        return find(letter, SANS)
                .or(() -> Typefaces.findOther(character).stream()
                        .boxed()
                        .findFirst()
                        .flatMap(place -> find(letter, place)))
                // No face on this machine draws it; the review of the answers names the question.
                .orElseGet(() -> new Glyph(font(SANS), 0));
    }

    private Optional<Glyph> find(String letter, int place) {
        try {
            return Optional.of(new Glyph(font(place), font(place).getStringWidth(letter)));
        } catch (IOException | IllegalArgumentException absent) {
            return Optional.empty();
        }
    }

    private PDFont font(int place) {
        return fonts.computeIfAbsent(place, this::load);
    }

    private PDFont load(int place) {
        try (var stream = place == SANS ? Typefaces.openSans("Regular") : Typefaces.openOther(place)) {
            return PDType0Font.load(document, stream, place != SANS || !isWhole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encode(Run run) {
        try {
            if (run.font().willBeSubset()) {
                run.text().codePoints().forEach(run.font()::addToSubset);
            }
            return HexFormat.of().withUpperCase().formatHex(run.font().encode(run.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException undrawable) {
            // As above: it is not drawn.
            return "";
        }
    }
}
