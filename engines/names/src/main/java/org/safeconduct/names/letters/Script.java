package org.safeconduct.names.letters;

import java.util.EnumMap;

/// The scripts that are told apart; of a word in several, the one with most letters.
public enum Script {
    LATIN,
    CYRILLIC,
    ARABIC,
    HEBREW,
    /// Any other: it is put into Latin letters by ICU before anything is compared.
    OTHER;

    /// Of a word without a letter: Latin.
    static Script of(String word) {
        var letters = new EnumMap<Script, Integer>(Script.class);
        word.codePoints().filter(Character::isLetter).forEach(letter -> letters.merge(of(letter), 1, Integer::sum));
        var most = LATIN;
        for (var script : letters.keySet()) {
            if (letters.get(script) > letters.getOrDefault(most, 0)) {
                most = script;
            }
        }
        return most;
    }

    private static Script of(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN, COMMON, INHERITED -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            default -> OTHER;
        };
    }
}
