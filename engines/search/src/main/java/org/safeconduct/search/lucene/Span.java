package org.safeconduct.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.NamedMatches;
import org.safeconduct.search.Answer;

/// Letters of a text that answer.
record Span(int start, int end, Answer.Term term) {
    private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed())
            .thenComparing(span -> span.term().isTranslated());

    /// In order and none within another. Of two reasons for the same words, the reader's own goes first.
    static List<Span> in(Matches matches, Inquiry inquiry) throws IOException {
        var all = new ArrayList<Span>();
        for (var named : NamedMatches.findNamedMatches(matches)) {
            var term = inquiry.term(named.getName());
            for (String field : named) {
                var places = named.getMatches(field);
                while (places != null && places.next()) {
                    all.add(new Span(places.startOffset(), places.endOffset(), term));
                }
            }
        }
        all.sort(ORDER);
        return apart(all);
    }

    private static List<Span> apart(List<Span> sorted) {
        var apart = new ArrayList<Span>();
        for (var span : sorted) {
            if (apart.isEmpty() || apart.getLast().end() <= span.start()) {
                apart.add(span);
            }
        }
        return apart;
    }
}
