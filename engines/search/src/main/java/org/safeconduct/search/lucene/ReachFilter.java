package org.safeconduct.search.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.safeconduct.search.Reach;

/// Lets through what a reader may open, inside the query: what is held back is never scored, counted or marked.
///
/// Few cases are looked up by their postings. Of many, each part of the index numbers its cases, so that one bit for
/// each
/// number says whether it may be opened; those bits are kept for the next question of the same reader.
final class ReachFilter {
    private static final int FEW = 128;
    private static final int REMEMBERED = 256;

    private final Map<Part, FixedBitSet> open = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Part, FixedBitSet> eldest) {
            return size() > REMEMBERED;
        }
    };

    /// One part of the index as one reader sees it.
    private record Part(Object key, Reach reach) {}

    Query of(Reach reach) {
        var audiences = reach.audiences().stream().map(BytesRef::new).toList();
        var cases = reach.cases().size() <= FEW
                ? new TermInSetQuery(
                        Sheets.CASE, reach.cases().stream().map(Sheets::bytes).toList())
                : new ManyCases(this, reach);
        return new BooleanQuery.Builder()
                .add(new TermInSetQuery(Sheets.AUDIENCE, audiences), Occur.FILTER)
                .add(cases, Occur.FILTER)
                .build();
    }

    private FixedBitSet open(LeafReaderContext leaf, Reach reach) throws IOException {
        IndexReader.CacheHelper helper = leaf.reader().getCoreCacheHelper();
        var part = new Part(helper == null ? leaf.reader() : helper.getKey(), reach);
        synchronized (open) {
            var known = open.get(part);
            if (known == null) {
                known = look(DocValues.getSorted(leaf.reader(), Sheets.CASE), reach);
                open.put(part, known);
            }
            return known;
        }
    }

    private static FixedBitSet look(SortedDocValues cases, Reach reach) throws IOException {
        var open = new FixedBitSet(Math.max(1, cases.getValueCount()));
        var all = cases.termsEnum();
        for (var found = all.next(); found != null; found = all.next()) {
            if (reach.cases().contains(Sheets.uuid(found))) {
                open.set((int) all.ord());
            }
        }
        return open;
    }

    private static final class ManyCases extends Query {
        private final ReachFilter filter;
        private final Reach reach;

        ManyCases(ReachFilter filter, Reach reach) {
            this.filter = filter;
            this.reach = reach;
        }

        @Override
        public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
            return new ConstantScoreWeight(this, boost) {
                @Override
                public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                    var cases = DocValues.getSorted(leaf.reader(), Sheets.CASE);
                    return new Lookup(score(), mode, cases, filter.open(leaf, reach));
                }

                @Override
                public boolean isCacheable(LeafReaderContext leaf) {
                    return false;
                }
            };
        }

        @Override
        public void visit(QueryVisitor visitor) {
            visitor.visitLeaf(this);
        }

        @Override
        public String toString(String field) {
            return "cases within reach";
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ManyCases cases && cases.reach.equals(reach);
        }

        @Override
        public int hashCode() {
            return Objects.hash(getClass(), reach);
        }
    }

    /// Asks for each document, when everything else about it answers, whether its case may be opened.
    private static final class Lookup extends ScorerSupplier {
        private final float score;
        private final ScoreMode mode;
        private final SortedDocValues cases;
        private final FixedBitSet open;

        Lookup(float score, ScoreMode mode, SortedDocValues cases, FixedBitSet open) {
            this.score = score;
            this.mode = mode;
            this.cases = cases;
            this.open = open;
        }

        @Override
        public Scorer get(long lead) {
            return new ConstantScoreScorer(score, mode, new TwoPhaseIterator(cases) {
                @Override
                public boolean matches() throws IOException {
                    return open.get(cases.ordValue());
                }

                @Override
                public float matchCost() {
                    return 3;
                }
            });
        }

        @Override
        public long cost() {
            return cases.cost();
        }
    }
}
