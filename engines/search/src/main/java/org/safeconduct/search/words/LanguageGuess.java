package org.safeconduct.search.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.safeconduct.search.Language;

/// A guess at the language of a text by its letters and its commonest words, for texts that come without one. A wrong
/// guess costs word forms, not hits: every text is found by its folded letters too.
public final class LanguageGuess {
    private static final Set<String> SPANISH =
            Set.of("de", "la", "el", "que", "en", "los", "las", "por", "con", "del", "una", "para", "y", "se", "fue");
    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "to", "in", "was", "is", "that", "for", "he", "she", "by", "with", "on", "at");

    private LanguageGuess() {}

    public static Language of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (Language.RU.writes(lower)) {
            return count(lower, "іїєґ") > count(lower, "ыэёъ") ? Language.UK : Language.RU;
        }
        if (!Language.EN.writes(lower)) {
            return Language.OTHER;
        }
        return words(lower, SPANISH) + count(lower, "ñ¿¡") > words(lower, ENGLISH) ? Language.ES : Language.EN;
    }

    private static long count(String text, String letters) {
        return text.chars().filter(letter -> letters.indexOf(letter) >= 0).count();
    }

    private static long words(String text, Set<String> common) {
        return Arrays.stream(text.split("\\P{L}+")).filter(common::contains).count();
    }
}
