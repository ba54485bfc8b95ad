package org.safeconduct.packet.preflight;

import java.lang.Character.UnicodeScript;
import java.util.Map;

/// The alphabets of a text, as a hint to its language.
final class Letters {
    /// Fewer letters than these tell nothing.
    private static final int ENOUGH = 60;

    private static final double MANY = 0.3;

    /// Alphabets in which a language is always written; languages with Latin letters, or with several alphabets, are
    /// absent.
    private static final Map<String, UnicodeScript> ALPHABETS = Map.ofEntries(
            Map.entry("am", UnicodeScript.ETHIOPIC),
            Map.entry("ar", UnicodeScript.ARABIC),
            Map.entry("be", UnicodeScript.CYRILLIC),
            Map.entry("bg", UnicodeScript.CYRILLIC),
            Map.entry("bn", UnicodeScript.BENGALI),
            Map.entry("el", UnicodeScript.GREEK),
            Map.entry("fa", UnicodeScript.ARABIC),
            Map.entry("he", UnicodeScript.HEBREW),
            Map.entry("hi", UnicodeScript.DEVANAGARI),
            Map.entry("hy", UnicodeScript.ARMENIAN),
            Map.entry("ka", UnicodeScript.GEORGIAN),
            Map.entry("ne", UnicodeScript.DEVANAGARI),
            Map.entry("ps", UnicodeScript.ARABIC),
            Map.entry("ru", UnicodeScript.CYRILLIC),
            Map.entry("ti", UnicodeScript.ETHIOPIC),
            Map.entry("uk", UnicodeScript.CYRILLIC),
            Map.entry("ur", UnicodeScript.ARABIC),
            Map.entry("zh", UnicodeScript.HAN));

    private Letters() {}

    /// Whether much of a text is in letters that English doesn't use.
    static boolean areForeign(String text) {
        return letters(text) >= ENOUGH && share(text, UnicodeScript.LATIN) < 1 - MANY;
    }

    /// Whether a text holds hardly any letter of the alphabet of its language.
    static boolean areUnlike(String text, String language) {
        var alphabet = ALPHABETS.get(language);
        return alphabet != null && letters(text) >= ENOUGH && share(text, alphabet) < MANY;
    }

    private static double share(String text, UnicodeScript script) {
        return (double) text.codePoints()
                        .filter(Character::isLetter)
                        .filter(letter -> UnicodeScript.of(letter) == script)
                        .count()
                / letters(text);
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
