package org.safeconduct.chronology.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes words as letters, one for each, so that an order of words can be looked for as a pattern.
///
/// @param letters `N` is a number up to 31, `H` one up to 999, `Y` a larger one; a `?` is a word that has no letter
/// @param words   those that have one, in the same order
public record Letters(String letters, List<Word> words) {
    /// Which concepts are written as which letters; where a word means several things the first counts.
    public record Alphabet(List<Concept> concepts, String letters) {
        /// Reads it off pairs.
        ///
        /// @param alphabet such as `MONTH=M WEEKDAY=W`; a concept without a letter is passed over
        public static Alphabet of(String alphabet) {
            var concepts = new ArrayList<Concept>();
            var letters = new StringBuilder();
            for (var pair : alphabet.split(" ", -1)) {
                concepts.add(Concept.valueOf(pair.split("=", -1)[0]));
                letters.append(pair.endsWith("=") ? ' ' : pair.charAt(pair.length() - 1));
            }
            return new Alphabet(List.copyOf(concepts), letters.toString());
        }

        public Letters write(List<Word> words) {
            var kept = new ArrayList<Word>();
            var written = new StringBuilder();
            for (var word : words) {
                var letter = letter(word);
                if (letter != ' ') {
                    written.append(letter);
                    kept.add(word);
                }
            }
            return new Letters(written.toString(), kept);
        }

        private char letter(Word word) {
            for (var index = 0; index < concepts.size(); index++) {
                var concept = concepts.get(index);
                if (word.means(concept)) {
                    return concept == Concept.NUMBER ? size(word.number()) : letters.charAt(index);
                }
            }
            return word.means(Concept.FILLER) ? ' ' : '?';
        }

        private static char size(int number) {
            return number <= 31 ? 'N' : number < 1000 ? 'H' : 'Y';
        }
    }

    /// The words in their order, where it is the pattern's.
    public Optional<Found> find(Pattern pattern) {
        var matcher = pattern.matcher(letters);
        return matcher.matches() ? Optional.of(new Found(matcher, words)) : Optional.empty();
    }

    /// What stood where in a pattern.
    public record Found(Matcher matcher, List<Word> words) {
        public boolean has(String group) {
            return matcher.namedGroups().containsKey(group) && matcher.start(group) >= 0;
        }

        public Word word(String group) {
            return words.get(matcher.start(group));
        }

        public Optional<Word> find(String group) {
            return has(group) ? Optional.of(word(group)) : Optional.empty();
        }

        public int number(String group) {
            return word(group).number();
        }
    }
}
