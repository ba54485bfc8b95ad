package org.safeconduct.search;

import java.util.Locale;

/// A language whose word forms the index knows. Everything else is found by its folded letters.
public enum Language {
    EN,
    RU,
    UK,
    ES,
    OTHER;

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
}
