package org.safeconduct.chronology.word;

import java.util.List;
import java.util.Optional;

/// A word, or several that mean one thing, at its place in a phrase.
///
/// @param from   the first character of it in the cleaned phrase
/// @param to     the one after its last
/// @param senses none where the language has no such word
public record Word(int from, int to, List<Sense> senses) {
    public boolean means(Concept concept) {
        return senses.stream().anyMatch(sense -> sense.concept() == concept);
    }

    /// What it says of a concept, such as which month.
    public Optional<String> detail(Concept concept) {
        return senses.stream()
                .filter(sense -> sense.concept() == concept)
                .map(Sense::detail)
                .findFirst();
    }

    /// Of a number or a short year, its value; of anything else -1.
    public int number() {
        return detail(Concept.NUMBER)
                .or(() -> detail(Concept.SHORT_YEAR))
                .map(Integer::parseInt)
                .orElse(-1);
    }

    boolean isOnly(Concept concept) {
        return senses.size() == 1 && means(concept);
    }

    Word through(Word last, Sense sense) {
        return new Word(from, last.to, List.of(sense));
    }
}
