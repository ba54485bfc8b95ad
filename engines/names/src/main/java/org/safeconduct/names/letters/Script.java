package org.safeconduct.names.letters;

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
        var letters = new int[values().length];
        word.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters[of(letter).ordinal()]++);
        var most = LATIN;
        for (var script : values()) {
            if (letters[script.ordinal()] > letters[most.ordinal()]) {
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
