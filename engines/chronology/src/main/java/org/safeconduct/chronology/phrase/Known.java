package org.safeconduct.chronology.phrase;

import java.util.List;
import java.util.Optional;
import org.safeconduct.chronology.word.Concept;
import org.safeconduct.chronology.word.Word;

/// What the other half of a phrase says, in which this half may be short: "from 3 to 7 March 2022".
record Known(Optional<Word> month, Optional<Integer> year) {
    static final Known NOTHING = new Known(Optional.empty(), Optional.empty());

    private static final int FIRST_YEAR = 1000;

    static Known in(List<Word> words) {
        return new Known(
                words.stream().filter(word -> word.means(Concept.MONTH)).findFirst(),
                words.stream()
                        .map(Word::number)
                        .filter(number -> number >= FIRST_YEAR)
                        .findFirst());
    }

    /// This first, and where it is silent the other.
    Known or(Known other) {
        return new Known(month.or(other::month), year.or(other::year));
    }

    Known inYear(int its) {
        return new Known(month, Optional.of(its));
    }

    Known aYearEarlier() {
        return new Known(month, year.map(its -> its - 1));
    }
}
