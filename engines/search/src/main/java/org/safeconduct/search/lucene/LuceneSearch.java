package org.safeconduct.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.Weight;
import org.safeconduct.search.Answer;
import org.safeconduct.search.Answer.Hit;
import org.safeconduct.search.Findable;
import org.safeconduct.search.Question;
import org.safeconduct.search.Reach;
import org.safeconduct.search.Search;
import org.safeconduct.search.SearchException;
import org.safeconduct.search.glossary.Glossary;
import org.safeconduct.search.seal.IndexKey;

/// A sealed index in a folder of its own. One at a time may have the folder open.
public final class LuceneSearch implements Search {
    /// Bytes of opened pages that are kept in memory unless somebody says otherwise.
    public static final long USUAL_CACHE = 64L << 20;

    private static final int TOLD_EACH = 200;

    private final Shelf shelf;
    private final ReachFilter filter = new ReachFilter();
    private final Supplier<Glossary> glossary;
    private Lexicon lexicon = new Lexicon(Glossary.EMPTY);

    private LuceneSearch(Shelf shelf, Supplier<Glossary> glossary) {
        this.shelf = shelf;
        this.glossary = glossary;
    }

    /// Opens the index in the folder, or a new one where there is none.
    ///
    /// @param glossary asked at each question; a team may change it at any time
    /// @throws SearchException when it is damaged; then [#discard] it and [#rebuild]
    public static LuceneSearch open(Path folder, IndexKey key, Supplier<Glossary> glossary, long cached) {
        try {
            return new LuceneSearch(Shelf.open(folder, key, cached), glossary);
        } catch (IOException e) {
            throw Broken.because(e);
        }
    }

    /// Throws away what is in the folder of an index that nobody has open.
    public static void discard(Path folder) {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw SearchException.broken(e);
        }
    }

    @Override
    public void index(Changes changes) {
        shelf.write(changes.mark(), writer -> {
            for (String id : changes.gone()) {
                writer.deleteDocuments(new Term(Sheets.ID, id));
            }
            for (var findable : changes.found()) {
                writer.updateDocument(new Term(Sheets.ID, findable.id()), Sheets.of(findable));
            }
            return true;
        });
    }

    @Override
    public void forget(UUID caseId, long mark) {
        shelf.write(mark, writer -> {
            writer.deleteDocuments(new Term(Sheets.CASE, Sheets.bytes(caseId)));
            writer.forceMergeDeletes();
            return true;
        });
    }

    @Override
    public Rebuilt rebuild(Stream<Findable> all, long mark, Progress progress) {
        boolean done = shelf.write(mark, writer -> {
            writer.deleteAll();
            long count = 0;
            for (var findable : (Iterable<Findable>) all::iterator) {
                if (count++ % TOLD_EACH == 0 && !progress.goesOn(count - 1)) {
                    return false;
                }
                writer.addDocument(Sheets.of(findable));
            }
            return progress.goesOn(count);
        });
        return done ? Rebuilt.DONE : Rebuilt.STOPPED;
    }

    @Override
    public long mark() {
        return shelf.mark();
    }

    @Override
    public Answer search(Question question) {
        var units = Units.of(question.words(), lexicon());
        return units.isEmpty()
                ? new Answer.NothingAsked()
                : shelf.read(searcher -> search(searcher, question, new Inquiry(units)));
    }

    private Answer search(IndexSearcher searcher, Question question, Inquiry inquiry) throws IOException {
        var query =
                searcher.rewrite(Narrowed.query(inquiry.query(), filter.of(question.reach()), question.narrowing()));
        var top = searcher.search(query, question.from() + question.size());
        var weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        var hits = new ArrayList<Hit>();
        for (int at = question.from(); at < top.scoreDocs.length; at++) {
            hits.add(hit(searcher, weight, top.scoreDocs[at], inquiry));
        }
        return new Answer.Found(hits, top.totalHits.value(), top.totalHits.relation() == TotalHits.Relation.EQUAL_TO);
    }

    private static Hit hit(IndexSearcher searcher, Weight weight, ScoreDoc found, Inquiry inquiry) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        var leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
        var sheet = searcher.storedFields().document(found.doc);
        var matches = weight.matches(leaf, found.doc - leaf.docBase);
        var spans = matches == null ? List.<Span>of() : Span.in(matches, inquiry);
        var excerpt = new Excerpt(Sheets.text(sheet), spans);
        return new Hit(Sheets.id(sheet), Sheets.place(sheet), excerpt.title(), excerpt.passage(), excerpt.marks());
    }

    @Override
    public List<String> suggest(String typed, Reach reach, int most) {
        Query within = filter.of(reach);
        return shelf.read(searcher -> new Completion(searcher, within).of(typed, most));
    }

    private synchronized Lexicon lexicon() {
        var present = glossary.get();
        if (!lexicon.isOf(present)) {
            lexicon = new Lexicon(present);
        }
        return lexicon;
    }

    @Override
    public void close() {
        shelf.close();
    }
}
