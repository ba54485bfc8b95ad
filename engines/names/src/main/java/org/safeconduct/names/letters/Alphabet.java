package org.safeconduct.names.letters;

/// Numbers the letters of a script from one, so that tables can be walked without hashing; nought is any letter
/// outside.
enum Alphabet {
    LATIN('a', 'z'),
    CYRILLIC('а', 'я'),
    ARABIC('ء', 'ۿ'),
    HEBREW('א', 'ת');

    private final char first;
    private final char last;

    Alphabet(char first, char last) {
        this.first = first;
        this.last = last;
    }

    static Alphabet of(Script script) {
        return switch (script) {
            case LATIN, OTHER -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
        };
    }

    /// One more than the greatest number: the apostrophe that Hebrew writes behind a letter comes last.
    int size() {
        return last - first + 3;
    }

    int code(char letter) {
        if (letter == '\'') {
            return size() - 1;
        }
        return letter < first || letter > last ? 0 : letter - first + 1;
    }

    int[] codes(String letters) {
        return letters.chars().map(letter -> code((char) letter)).toArray();
    }
}
