package org.safeconduct.packet.fonts;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The faces of the house in their fallback order.
public final class Typefaces {
    private static final String SERIF = "Source Serif 4";
    private static final String SANS = "Source Sans 3";
    private static final String MONO = "Source Code Pro";

    private static final List<Typeface> LATIN = List.of(
            Typeface.bundled(SERIF, 400, "SourceSerif4-Regular.ttf"),
            Typeface.bundled(SERIF, 400, "SourceSerif4-Italic.ttf"),
            Typeface.bundled(SERIF, 600, "SourceSerif4-SemiBold.ttf"),
            Typeface.bundled(SERIF, 700, "SourceSerif4-Bold.ttf"),
            Typeface.bundled(SANS, 400, "SourceSans3-Regular.ttf"),
            Typeface.bundled(SANS, 600, "SourceSans3-SemiBold.ttf"),
            Typeface.bundled(SANS, 700, "SourceSans3-Bold.ttf"),
            Typeface.bundled(MONO, 400, "SourceCodePro-Regular.ttf"));

    private static final List<Typeface> OTHERS = Stream.concat(
                    Stream.of(
                            Typeface.bundled("Noto Naskh Arabic", 400, "NotoNaskhArabic-Regular.ttf"),
                            Typeface.bundled("Noto Naskh Arabic", 700, "NotoNaskhArabic-Bold.ttf"),
                            Typeface.bundled("Noto Serif Hebrew", 400, "NotoSerifHebrew-Regular.ttf"),
                            Typeface.bundled("Noto Serif Hebrew", 700, "NotoSerifHebrew-Bold.ttf"),
                            Typeface.bundled("Noto Serif Devanagari", 400, "NotoSerifDevanagari-Regular.ttf"),
                            Typeface.bundled("Noto Serif Devanagari", 700, "NotoSerifDevanagari-Bold.ttf"),
                            Typeface.bundled("Noto Serif Bengali", 400, "NotoSerifBengali-Regular.ttf"),
                            Typeface.bundled("Noto Serif Bengali", 700, "NotoSerifBengali-Bold.ttf"),
                            Typeface.bundled("Noto Sans Symbols 2", 400, "NotoSansSymbols2-Regular.ttf"),
                            Typeface.bundled("Noto Emoji", 400, "NotoEmoji-Regular.ttf")),
                    Installed.typefaces().stream())
            .toList();

    private static final Map<Typeface, CmapLookup> CHARACTERS = new ConcurrentHashMap<>();

    private Typefaces() {}

    /// Makes the faces that a text needs known to a renderer that prints into `document`, and teaches it
    /// right-to-left scripts.
    public static void register(PdfRendererBuilder builder, PDDocument document, String text) {
        // The renderer reports what it reads, and what it reads is somebody's case.
        XRLog.setLoggingEnabled(false);
        builder.useUnicodeBidiSplitter(Directions::new).useUnicodeBidiReorderer(new LetterOrder());
        Stream.concat(LATIN.stream(), needed(text)).forEach(face -> face.register(builder, document));
    }

    /// The value of `font-family` for running text: a serif, then a face for every other script.
    public static String family() {
        return stack(SERIF);
    }

    /// The value of `font-family` for labels and small print: a sans serif, then a face for every other script.
    public static String sans() {
        return stack(SANS);
    }

    /// Opens a bundled cut of the house serif for pages set without the renderer; the caller closes it.
    ///
    /// @param cut Regular, Italic, SemiBold or Bold
    public static InputStream openSerif(String cut) {
        return Typeface.bundled(SERIF, 400, "SourceSerif4-" + cut + ".ttf").open();
    }

    /// Opens a bundled cut of the house sans serif, likewise.
    ///
    /// @param cut Regular, SemiBold or Bold
    public static InputStream openSans(String cut) {
        return Typeface.bundled(SANS, 400, "SourceSans3-" + cut + ".ttf").open();
    }

    /// The place in the fallback order of the first face of another script that holds a character.
    public static OptionalInt findOther(int character) {
        return IntStream.range(0, OTHERS.size())
                .filter(place -> holds(OTHERS.get(place), character))
                .findFirst();
    }

    /// Opens the face at a place that [#findOther] gave; the caller closes it.
    public static InputStream openOther(int place) {
        return OTHERS.get(place).open();
    }

    /// The value of `font-family` for text set in columns by spaces, then a face for every other script.
    public static String mono() {
        return stack(MONO);
    }

    /// A line in the order it is drawn in from left to right (UAX #9), its Arabic letters joined.
    public static String inVisualOrder(String line) {
        if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
            return line;
        }
        var bidi = new Bidi(ArabicForms.join(line), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }

    /// The same text composed (Unicode NFC) and without variation selectors and skin tones, which no face
    /// draws: the form in which text has to be handed to the renderer. macOS writes names decomposed, and a
    /// breve set loose over its letter is neither read nor found.
    public static String printable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\x{FE0E}\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}]", "");
    }

    /// The distinct characters of a printable text that no face on this machine can draw, in the order of
    /// appearance.
    public static List<String> missing(String text) {
        return text.codePoints()
                .distinct()
                .filter(Typefaces::isDrawn)
                .filter(character -> faces().noneMatch(face -> holds(face, character)))
                .mapToObj(Character::toString)
                .toList();
    }

    private static boolean isDrawn(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static Stream<Typeface> faces() {
        return Stream.concat(Stream.of(LATIN.getFirst()), OTHERS.stream());
    }

    private static boolean holds(Typeface face, int character) {
        return CHARACTERS.computeIfAbsent(face, Typeface::characters).getGlyphId(character) != 0;
    }

    private static String stack(String first) {
        return Stream.concat(Stream.of(first), OTHERS.stream().map(Typeface::family))
                .distinct()
                .map(family -> "'" + family + "'")
                .collect(Collectors.joining(", "));
    }

    private static Stream<Typeface> needed(String text) {
        Set<String> families = text.codePoints()
                .distinct()
                .filter(Typefaces::isDrawn)
                .filter(character -> !holds(LATIN.getFirst(), character))
                .mapToObj(Typefaces::first)
                .flatMap(Optional::stream)
                .map(Typeface::family)
                .collect(Collectors.toSet());
        return OTHERS.stream().filter(face -> families.contains(face.family()));
    }

    private static Optional<Typeface> first(int character) {
        return faces().filter(face -> holds(face, character)).findFirst();
    }
}
