package org.safeconduct.names.letters;

import java.util.List;
import java.util.Optional;

/// What else a word may be: without its article, as a man's family name, what is in its frame. The word
/// itself where it
/// is nothing else. Worked out once for each token, because every comparison asks.
record Shapes(Token bare, Token masculine, Optional<Token> servant, Optional<Token> faith) {
    private static final int LEAST_WITH_ARTICLE = 5;
    private static final int LEAST_BEHIND = 3;

    /// What writers leave out, set apart or join to a name; longest first.
    private static final List<String> ARTICLES =
            List.of("delos", "delas", "dela", "del", "ben", "bin", "ibn", "al", "el", "ال", "בנ", "בר");

    static Shapes of(Token token) {
        return new Shapes(
                withoutArticle(token),
                FamilyEnding.masculine(token),
                Frame.SERVANT.core(token),
                Frame.FAITH.core(token));
    }

    private static Token withoutArticle(Token token) {
        var letters = token.letters();
        if (letters.length() < LEAST_WITH_ARTICLE || token.isGivenName()) {
            return token;
        }
        return ARTICLES.stream()
                .filter(article -> letters.startsWith(article) && letters.length() - article.length() >= LEAST_BEHIND)
                .findFirst()
                .map(article -> token.withLetters(letters.substring(article.length())))
                .orElse(token);
    }

    Optional<Token> in(Frame frame) {
        return switch (frame) {
            case SERVANT -> servant;
            case FAITH -> faith;
        };
    }
}
