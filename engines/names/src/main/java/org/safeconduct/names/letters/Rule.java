package org.safeconduct.names.letters;

/// By what two tokens met, or why they did not; strongest first.
public enum Rule {
    SAME_LETTERS("written with the same letters"),
    SAME_NAME("forms of one name"),
    SHORT_FORM("a short form of that name"),
    SPELLING("one word, spelt by other habits"),
    FEMININE("the same family name for a woman and a man"),
    SLIP("letters swapped, lost or doubled"),
    INITIAL("begins with that letter"),
    ANOTHER_NAME("two different names, though they look alike"),
    APART("nothing in common");

    private final String words;

    Rule(String words) {
        this.words = words;
    }

    /// What a reader is told, to be put behind the two tokens.
    public String words() {
        return words;
    }
}
