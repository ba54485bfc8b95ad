package org.safeconduct.search.lucene;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.safeconduct.search.Language;
import org.safeconduct.search.Question.Narrowing;

/// A query with all that hits have to be besides.
final class Narrowed {
    private Narrowed() {}

    static Query query(Query asked, Query reach, Narrowing narrowing) {
        var query = new BooleanQuery.Builder().add(asked, Occur.MUST).add(reach, Occur.FILTER);
        only(query, Sheets.KIND, narrowing.kinds().stream().map(Enum::name));
        only(query, Sheets.LANGUAGE, narrowing.languages().stream().map(Language::tag));
        if (narrowing.since().isPresent() || narrowing.until().isPresent()) {
            long since = narrowing.since().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
            long until = narrowing.until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
            query.add(LongPoint.newRangeQuery(Sheets.DAY, since, until), Occur.FILTER);
        }
        return query.build();
    }

    private static void only(BooleanQuery.Builder query, String field, Stream<String> words) {
        List<BytesRef> wanted = words.map(BytesRef::new).toList();
        if (!wanted.isEmpty()) {
            query.add(new TermInSetQuery(field, wanted), Occur.FILTER);
        }
    }
}
