package org.safeconduct.names.letters;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One word of a name: as it was written, and in the letters by which it is compared.
public final class Token {
    /// Longer words are compared by their beginning; no language has names of so many letters.
    private static final int LONGEST = 48;

    private final String written;
    private final Script script;
    private final String letters;
    private final int[] codes;
    private @Nullable Token romanised;
    private @Nullable Shapes shapes;

    private Token(String written, Script script, String letters) {
        this.written = written;
        this.script = script;
        this.letters = letters;
        this.codes = Alphabet.of(script).codes(letters);
    }

    public static Token of(String written) {
        var script = Script.of(written);
        var word = script == Script.OTHER ? Romanisation.LATIN.transliterate(written) : written;
        var compared = script == Script.OTHER ? Script.LATIN : script;
        var folded = Folding.fold(word, compared);
        return new Token(written, compared, folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded);
    }

    /// As one word, where one writer leaves a space and another does not.
    public Token joined(Token next) {
        return new Token(written + next.written, script, letters + next.letters);
    }

    public String written() {
        return written;
    }

    /// The script of [#letters], which is Latin for any script that has no table of its own.
    public Script script() {
        return script;
    }

    /// Lower case, without marks; empty where nothing of the word is a letter.
    public String letters() {
        return letters;
    }

    public boolean isInitial() {
        return letters.length() == 1;
    }

    public boolean isGivenName() {
        return GivenNames.KNOWN.has(this);
    }

    /// How well-known given names are spelt in Latin letters, most usual first; empty for any other word.
    public List<String> usualSpellings() {
        return GivenNames.KNOWN.forms(this).stream()
                .filter(form -> !form.equals(letters) && Likeness.of(this, of(form)) >= Meeting.ENOUGH)
                .toList();
    }

    /// Without an article that is written as part of it; itself where there is none.
    public Token withoutArticle() {
        return shapes().bare();
    }

    /// By the likeliest Latin spelling, without an article; a Latin token is its own.
    public Token romanised() {
        if (script == Script.LATIN) {
            return this;
        }
        var known = romanised;
        if (known == null) {
            var latin = Generation.of(script)
                    .likeliest(shapes().bare().letters, 1)
                    .getFirst()
                    .letters();
            known = new Token(written, Script.LATIN, latin.isEmpty() ? letters : latin);
            romanised = known;
        }
        return known;
    }

    Shapes shapes() {
        var known = shapes;
        if (known == null) {
            known = Shapes.of(this);
            shapes = known;
        }
        return known;
    }

    Token withLetters(String other) {
        return new Token(written, script, other);
    }

    boolean sameLetters(Token other) {
        return script == other.script && letters.equals(other.letters);
    }

    int[] codes() {
        return codes;
    }

    @Override
    public String toString() {
        return written;
    }

    /// Loaded only when a name is met that needs it: it takes ICU a while.
    private static final class Romanisation {
        static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
