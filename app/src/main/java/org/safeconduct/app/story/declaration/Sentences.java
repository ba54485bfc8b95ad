package org.safeconduct.app.story.declaration;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.story.account.Text;
import org.safeconduct.app.story.account.Text.Side;
import org.safeconduct.app.story.statement.Statement;

/// The sentences of a paragraph on both of its sides.
record Sentences(List<String> own, List<String> english) {
    static Sentences of(Text.Paragraph paragraph) {
        return new Sentences(split(paragraph.own()), split(paragraph.english()));
    }

    /// The sentences in which passages stand, as one side has them; empty where that side can't be told apart.
    String say(List<Statement.Source> passages, Side side) {
        var here = sentences(side);
        boolean whole = Stream.of(Side.values()).anyMatch(each -> isWhole(passages, each));
        if (whole) {
            return String.join(" ", here);
        }
        boolean comparable =
                own.size() == english.size() || passages.stream().allMatch(passage -> passage.side() == side);
        var wanted = new BitSet();
        passages.forEach(passage -> wanted.or(places(sentences(passage.side()), passage.passage())));
        return comparable
                ? wanted.stream()
                        .filter(at -> at < here.size())
                        .mapToObj(here::get)
                        .collect(Collectors.joining(" "))
                : "";
    }

    /// Whether the passages on a side stand in every sentence of it.
    private boolean isWhole(List<Statement.Source> passages, Side side) {
        var met = new BitSet();
        passages.stream()
                .filter(passage -> passage.side() == side)
                .forEach(passage -> met.or(places(sentences(side), passage.passage())));
        return !met.isEmpty() && met.cardinality() == sentences(side).size();
    }

    private List<String> sentences(Side side) {
        return side == Side.OWN ? own : english;
    }

    private static BitSet places(List<String> sentences, String passage) {
        var text = String.join(" ", sentences);
        int from = text.indexOf(plain(passage));
        int to = from + plain(passage).length();
        var places = new BitSet();
        int start = 0;
        for (int at = 0; at < sentences.size() && from >= 0; at++) {
            int end = start + sentences.get(at).length();
            if (start < to && end > from) {
                places.set(at);
            }
            start = end + 1;
        }
        return places;
    }

    private static List<String> split(@Nullable String words) {
        var text = plain(words == null ? "" : words);
        var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        var all = new ArrayList<String>();
        for (int start = breaks.first(), end = breaks.next();
                end != BreakIterator.DONE;
                start = end, end = breaks.next()) {
            all.add(text.substring(start, end).strip());
        }
        return all;
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
