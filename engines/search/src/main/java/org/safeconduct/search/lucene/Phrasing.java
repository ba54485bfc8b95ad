package org.safeconduct.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.safeconduct.search.words.Analysis;

/// Words in a row as a query of one field.
final class Phrasing {
    private Phrasing() {}

    /// Empty where the field keeps none of the words.
    ///
    /// @param slop how many words may stand between, or how far they may be out of order
    static Optional<Query> of(String field, String words, int slop) {
        var places = new ArrayList<List<Term>>();
        for (var token : Analysis.tokens(field, words)) {
            if (!token.together() || places.isEmpty()) {
                places.add(new ArrayList<>());
            }
            places.getLast().add(new Term(field, token.term()));
        }
        return switch (places.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(either(places.getFirst()));
            default -> Optional.of(row(places, slop));
        };
    }

    private static Query either(List<Term> readings) {
        if (readings.size() == 1) {
            return new TermQuery(readings.getFirst());
        }
        var synonyms = new SynonymQuery.Builder(readings.getFirst().field());
        readings.forEach(synonyms::addTerm);
        return synonyms.build();
    }

    private static Query row(List<List<Term>> places, int slop) {
        var phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        places.forEach(readings -> phrase.add(readings.toArray(Term[]::new)));
        return phrase.build();
    }
}
