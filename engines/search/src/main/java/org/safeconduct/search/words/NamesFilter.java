package org.safeconduct.search.words;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Keeps what may be a name: a word with a capital letter, or any word of a script that has none. Each is kept as it
/// sounds and, where that leaves three or more, by its consonants.
final class NamesFilter extends TokenFilter {
    private static final int FEW = 3;

    private final Sound sound;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private String consonants = "";

    NamesFilter(TokenStream words, Sound sound) {
        super(words);
        this.sound = sound;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!consonants.isEmpty()) {
            term.setEmpty().append(Analysis.CONSONANTS).append(consonants);
            step.setPositionIncrement(0);
            consonants = "";
            return true;
        }
        return nextName();
    }

    private boolean nextName() throws IOException {
        int skipped = 0;
        while (input.incrementToken()) {
            String heard = mayBeName() ? sound.of(term.toString()) : "";
            if (!heard.isEmpty()) {
                step.setPositionIncrement(step.getPositionIncrement() + skipped);
                String left = Sound.consonants(heard);
                consonants = left.length() >= FEW ? left : "";
                term.setEmpty().append(heard);
                return true;
            }
            skipped += step.getPositionIncrement();
        }
        return false;
    }

    private boolean mayBeName() {
        int first = Character.codePointAt(term, 0);
        return Character.isUpperCase(first) || (Character.isLetter(first) && !Character.isLowerCase(first));
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        consonants = "";
    }
}
