package org.safeconduct.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// A language whose word forms the index knows. Everything else is found by its folded letters.
public enum Language {
    EN,
    RU,
    UK,
    ES,
    OTHER;

    private static final Set<String> SPANISH =
            Set.of("de", "la", "el", "que", "en", "los", "las", "por", "con", "del", "una", "para", "y", "se", "fue");
    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "to", "in", "was", "is", "that", "for", "he", "she", "by", "with", "on", "at");

    /// As BCP 47 writes it; `und` where the language is none of ours.
    public String tag() {
        return this == OTHER ? "und" : name().toLowerCase(Locale.ROOT);
    }

    /// Never fails: what is not ours is [#OTHER].
    public static Language of(String tag) {
        for (Language language : values()) {
            if (language.tag().equals(tag)) {
                return language;
            }
        }
        return OTHER;
    }

    /// Whether words of this language are written in the letters of the given word.
    public boolean writes(String word) {
        return switch (this) {
            case EN, ES -> isIn(word, Character.UnicodeScript.LATIN);
            case RU, UK -> isIn(word, Character.UnicodeScript.CYRILLIC);
            case OTHER -> false;
        };
    }

    private static boolean isIn(String word, Character.UnicodeScript script) {
        return word.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == script);
    }

    /// A guess by the letters and the commonest words, for a text that comes without its language. A wrong one
    /// costs word forms, not hits: every text is found by its folded letters too.
    public static Language guess(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (RU.writes(lower)) {
            return count(lower, "іїєґ") > count(lower, "ыэёъ") ? UK : RU;
        }
        if (!EN.writes(lower)) {
            return OTHER;
        }
        return words(lower, SPANISH) + count(lower, "ñ¿¡") > words(lower, ENGLISH) ? ES : EN;
    }

    private static long count(String text, String letters) {
        return text.chars().filter(letter -> letters.indexOf(letter) >= 0).count();
    }

    private static long words(String text, Set<String> common) {
        return Arrays.stream(text.split("\\P{L}+")).filter(common::contains).count();
    }
}
