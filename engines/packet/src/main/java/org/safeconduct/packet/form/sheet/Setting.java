package org.safeconduct.packet.form.sheet;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Text broken into the lines of one box.
///
/// @param size of the letters in points
/// @param lines in order; empty lines part paragraphs
/// @param rest what did not fit, or empty
public record Setting(float size, List<String> lines, String rest) {
    private static final float[] LINE_SIZES = {9, 8.5f, 8, 7.5f, 7};
    private static final float[] TEXT_SIZES = {9, 8.5f, 8, 7.5f};
    private static final float LEADING = 1.2f;
    /// Free space on each side of a box, as viewers keep it.
    static final float INSET = 2;

    public boolean isWhole() {
        return rest.isEmpty();
    }

    float leading() {
        return size * LEADING;
    }

    /// The words as they will be found in the field.
    String words() {
        return String.join("\n", lines);
    }

    /// Sets a single line in the largest size that fits; when none does, everything is left over.
    static Setting line(String text, Box box, Ink ink) {
        if (box.longest() > 0 && text.length() > box.longest()) {
            return new Setting(LINE_SIZES[0], List.of(), text);
        }
        for (float size : LINE_SIZES) {
            if (box.kind() == Box.Kind.COMB || ink.width(text, size) <= box.width() - 2 * INSET) {
                return new Setting(size, List.of(text), "");
            }
        }
        return new Setting(LINE_SIZES[0], List.of(), text);
    }

    /// Sets paragraphs in the largest size at which all of them fit. When they do not fit at the smallest either, as
    /// many whole sentences as leave room for the reference are set in the largest size and the rest is left over.
    static Setting text(String text, Box box, Ink ink, String reference) {
        for (float size : TEXT_SIZES) {
            var lines = wrap(text, size, box, ink);
            if (lines.size() <= capacity(box, size)) {
                return new Setting(size, lines, "");
            }
        }
        return split(text, box, ink, reference);
    }

    static Setting fullSize(String text, Box box, Ink ink, String reference) {
        float size = TEXT_SIZES[0];
        return fits(text, box, ink)
                ? new Setting(size, wrap(text, size, box, ink), "")
                : split(text, box, ink, reference);
    }

    static boolean fits(String text, Box box, Ink ink) {
        return wrap(text, TEXT_SIZES[0], box, ink).size() <= capacity(box, TEXT_SIZES[0]);
    }

    private static Setting split(String text, Box box, Ink ink, String reference) {
        float size = TEXT_SIZES[0];
        int cut = lastFitting(sentences(text), text, box, ink, reference);
        if (cut == 0) {
            cut = lastFitting(words(text), text, box, ink, reference);
        }
        var kept = text.substring(0, cut).strip();
        var shown = kept.isEmpty() ? reference : kept + " " + reference;
        return new Setting(
                size, wrap(shown.strip(), size, box, ink), text.substring(cut).strip());
    }

    private static int lastFitting(List<Integer> cuts, String text, Box box, Ink ink, String reference) {
        float size = TEXT_SIZES[0];
        int low = 0;
        int high = cuts.size();
        while (low < high) {
            int middle = (low + high) / 2;
            var shown = text.substring(0, cuts.get(middle)).strip() + " " + reference;
            if (wrap(shown, size, box, ink).size() <= capacity(box, size)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 0 : cuts.get(low - 1);
    }

    private static int capacity(Box box, float size) {
        return Math.max(1, (int) ((box.height() - 2 * INSET) / (size * LEADING)));
    }

    private static List<Integer> sentences(String text) {
        return boundaries(BreakIterator.getSentenceInstance(Locale.ENGLISH), text);
    }

    private static List<Integer> words(String text) {
        return boundaries(BreakIterator.getLineInstance(Locale.ENGLISH), text);
    }

    private static List<Integer> boundaries(BreakIterator iterator, String text) {
        iterator.setText(text);
        var cuts = new ArrayList<Integer>();
        iterator.first();
        for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
            cuts.add(at);
        }
        return cuts;
    }

    private static List<String> wrap(String text, float size, Box box, Ink ink) {
        float width = box.width() - 2 * INSET;
        return text.lines()
                .flatMap(paragraph -> Wrapping.wrap(paragraph, width, piece -> ink.width(piece, size)).stream())
                .toList();
    }
}
