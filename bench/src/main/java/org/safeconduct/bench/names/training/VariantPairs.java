package org.safeconduct.bench.names.training;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.bench.names.SpellingPair;

/// Two Latin spellings of one word of another script are spellings of each other.
final class VariantPairs {
    /// A word with more spellings than this is several words.
    private static final int MOST = 12;

    private VariantPairs() {}

    static Stream<WordPair> of(List<SpellingPair> pairs) {
        return pairs.stream().collect(groupingBy(pair -> pair.own().letters())).values().stream()
                .filter(spellings -> spellings.size() <= MOST)
                .flatMap(spellings ->
                        spellings.stream().flatMap(one -> spellings.stream().map(other -> pair(one, other))));
    }

    private static WordPair pair(SpellingPair one, SpellingPair other) {
        return new WordPair(
                one.latin().letters(), other.latin().letters(), WordPair.weight(Math.min(one.count(), other.count())));
    }
}
