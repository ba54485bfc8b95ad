package org.safeconduct.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.safeconduct.search.words.Analysis;

/// How a word may go on. A word is offered only when a text within reach holds it, and as that text writes it; how
/// often
/// it stands there decides the order, not how often it stands elsewhere.
final class Completion {
    /// How many words of the index are looked at, and for how many of them a text within reach is looked for.
    private static final int LOOKED_AT = 3000;

    private static final int TRIED = 60;
    private static final int ENOUGH = 20;

    private final IndexSearcher searcher;
    private final Query reach;

    Completion(IndexSearcher searcher, Query reach) {
        this.searcher = searcher;
        this.reach = reach;
    }

    List<String> of(String typed, int most) throws IOException {
        var words = Analysis.tokens(Analysis.FOLDED, typed);
        if (words.isEmpty()
                || words.getLast().end() < typed.length()
                || words.getLast().term().length() < 2) {
            return List.of();
        }
        var within = new BooleanQuery.Builder().add(reach, Occur.FILTER);
        words.subList(0, words.size() - 1)
                .forEach(word -> within.add(new TermQuery(new Term(Analysis.FOLDED, word.term())), Occur.FILTER));
        return offered(words.getLast().term(), within.build(), most);
    }

    private List<String> offered(String beginning, Query within, int most) throws IOException {
        var seen = new HashMap<String, Long>();
        for (String term : candidates(new BytesRef(beginning))) {
            var found = look(term, within);
            if (found != null) {
                seen.merge(found.words(), found.times(), Long::max);
            }
        }
        return seen.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparingInt(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> candidates(BytesRef beginning) throws IOException {
        var frequent = new LinkedHashMap<String, Integer>();
        for (var leaf : searcher.getLeafContexts()) {
            var terms = leaf.reader().terms(Analysis.FOLDED);
            if (terms != null) {
                var all = terms.iterator();
                all.seekCeil(beginning);
                int left = LOOKED_AT;
                for (var term = all.term();
                        term != null && left > 0 && StringHelper.startsWith(term, beginning);
                        left--) {
                    frequent.merge(term.utf8ToString(), all.docFreq(), Integer::sum);
                    term = all.next();
                }
            }
        }
        return frequent.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(TRIED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// @param times how many texts within reach hold it, up to [#ENOUGH]
    private record Seen(String words, long times) {}

    private @Nullable Seen look(String term, Query within) throws IOException {
        var holds = new BooleanQuery.Builder()
                .add(within, Occur.FILTER)
                .add(new TermQuery(new Term(Analysis.FOLDED, term)), Occur.FILTER)
                .build();
        var weight = searcher.createWeight(searcher.rewrite(holds), ScoreMode.COMPLETE_NO_SCORES, 1);
        String words = "";
        long times = 0;
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            var scorer = weight.scorer(leaf);
            if (scorer != null) {
                var texts = scorer.iterator();
                for (int text = texts.nextDoc();
                        text != DocIdSetIterator.NO_MORE_DOCS && times < ENOUGH;
                        text = texts.nextDoc()) {
                    words = words.isEmpty() ? written(leaf.reader(), text, term) : words;
                    times++;
                }
            }
        }
        return times == 0 ? null : new Seen(words, times);
    }

    /// The word with its accents, as the text has it.
    private static String written(LeafReader reader, int text, String term) throws IOException {
        var postings = reader.postings(new Term(Analysis.FOLDED, term), PostingsEnum.OFFSETS);
        if (postings == null || postings.advance(text) != text) {
            return term;
        }
        postings.nextPosition();
        return Sheets.text(reader.storedFields().document(text))
                .substring(postings.startOffset(), postings.endOffset())
                .toLowerCase(Locale.ROOT);
    }
}
