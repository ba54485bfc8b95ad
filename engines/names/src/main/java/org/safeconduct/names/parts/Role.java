package org.safeconduct.names.parts;

/// What a word does in a name.
public enum Role {
    GIVEN("given name"),
    /// Made of the father's name by an ending, as in Russian and Ukrainian.
    PATRONYMIC("patronymic"),
    /// The father's own name, after a word for son or daughter.
    FATHER("father's name"),
    FAMILY("family name"),
    /// One letter that stands for a name.
    INITIAL("initial"),
    /// Articles, prepositions, words for son and daughter.
    PARTICLE("particle"),
    TITLE("title"),
    /// Which of several bearers: junior, the third.
    RANK("junior or senior");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// Whether the word is of the person's own name, and not beside it.
    public boolean isName() {
        return this != PARTICLE && this != TITLE && this != RANK;
    }
}
