package org.safeconduct.packet.fonts;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// Joins Arabic letters by the presentation forms of Unicode (blocks Arabic Presentation Forms-A and -B).
///
/// Works for the letters of Arabic, Persian, Urdu and most of those of Pashto and Kurdish; a letter for which Unicode
/// has no joined form stays as it is. ICU4J 77 joins only the letters of Arabic itself and leaves the Persian yeh
/// loose.
final class ArabicForms {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int TATWEEL = 0x0640;
    private static final char LAM = 'ل';

    private static final Map<String, Forms> FORMS = forms();

    private ArabicForms() {}

    /// The same text in the same order, each letter in the form its neighbours ask for.
    static String join(String text) {
        var joined = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean before = joinsForward(text, neighbour(text, i, -1));
            if (isLamAlef(text, i)) {
                joined.appendCodePoint(formsAt(text, i, 2).shape(before, false));
                i++;
            } else if (text.charAt(i) != ZERO_WIDTH_NON_JOINER) {
                joined.append(letter(text, i, before));
            }
        }
        return joined.toString();
    }

    private static String letter(String text, int place, boolean before) {
        String letter = text.substring(place, place + 1);
        Forms forms = FORMS.get(letter);
        if (forms == null) {
            return letter;
        }
        boolean after = joinsForward(text, place) && joinsBackward(text, neighbour(text, place, 1));
        int form = forms.shape(before, after);
        return form == 0 ? letter : Character.toString(form);
    }

    private static boolean isLamAlef(String text, int place) {
        return text.charAt(place) == LAM
                && place + 1 < text.length()
                && FORMS.containsKey(text.substring(place, place + 2));
    }

    private static boolean joinsForward(String text, int place) {
        return isThere(text, place) && (isStretch(text.charAt(place)) || formsAt(text, place, 1).initial != 0);
    }

    private static boolean joinsBackward(String text, int place) {
        return isThere(text, place) && (isStretch(text.charAt(place)) || formsAt(text, place, 1).last != 0);
    }

    private static boolean isStretch(char letter) {
        return letter == TATWEEL || letter == ZERO_WIDTH_JOINER;
    }

    private static boolean isThere(String text, int place) {
        return place >= 0 && place < text.length();
    }

    private static Forms formsAt(String text, int place, int length) {
        return FORMS.getOrDefault(text.substring(place, place + length), Forms.NONE);
    }

    /// The next letter in a direction; vowel signs in between don't part letters.
    private static int neighbour(String text, int place, int step) {
        int next = place + step;
        while (isThere(text, next) && Character.getType(text.charAt(next)) == Character.NON_SPACING_MARK) {
            next += step;
        }
        return next;
    }

    /// Read from the names that the JDK's own Unicode data gives the presentation forms.
    private static Map<String, Forms> forms() {
        Map<String, Forms> forms = new HashMap<>();
        IntStream.concat(IntStream.rangeClosed(0xFB50, 0xFBB1), IntStream.rangeClosed(0xFBD3, 0xFBFF))
                .forEach(form -> addForm(form, forms));
        IntStream.rangeClosed(0xFE80, 0xFEFC).forEach(form -> addForm(form, forms));
        return forms;
    }

    private static void addForm(int form, Map<String, Forms> forms) {
        String name = Character.getName(form);
        String letter = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
        boolean isLigature = name.contains("LIGATURE") && letter.charAt(0) != LAM;
        if (!isLigature) {
            forms.merge(letter, Forms.of(form, name), Forms::and);
        }
    }

    /// The four shapes of a letter, 0 where it has none.
    private record Forms(int isolated, int last, int initial, int medial) {
        static final Forms NONE = new Forms(0, 0, 0, 0);

        static Forms of(int form, String name) {
            return new Forms(
                    name.endsWith("ISOLATED FORM") ? form : 0,
                    name.endsWith("FINAL FORM") ? form : 0,
                    name.endsWith("INITIAL FORM") ? form : 0,
                    name.endsWith("MEDIAL FORM") ? form : 0);
        }

        Forms and(Forms other) {
            return new Forms(
                    isolated | other.isolated, last | other.last, initial | other.initial, medial | other.medial);
        }

        int shape(boolean before, boolean after) {
            if (before && after) {
                return medial;
            }
            if (before) {
                return last;
            }
            return after ? initial : isolated;
        }
    }
}
