package org.safeconduct.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.search.Answer.Mark;
import org.safeconduct.search.Answer.Piece;

/// What of a text is shown with a hit. The text's first line is its title.
///
/// @param spans in order
record Excerpt(String text, List<Span> spans) {
    /// In letters, about three lines on a page.
    private static final int LENGTH = 240;
    /// Letters before the first word that answers.
    private static final int LEAD = 50;

    List<Piece> title() {
        return pieces(0, endOfTitle());
    }

    /// The stretch with the most reasons in it.
    List<Piece> passage() {
        int from = endOfTitle() + 1;
        if (from > text.length()) {
            return List.of();
        }
        int best = start(from);
        int begin = wordAfter(Math.max(from, best - LEAD), from);
        return pieces(begin, wordBefore(Math.min(text.length(), begin + LENGTH)));
    }

    /// Where every word that answers stands, by line and by word.
    List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        var place = new Place(text);
        for (var span : spans) {
            place.add(span, marks);
        }
        return marks;
    }

    private int endOfTitle() {
        int end = text.indexOf('\n');
        return end < 0 ? text.length() : end;
    }

    private int start(int from) {
        int best = from;
        long most = 0;
        for (var first : spans) {
            long reasons = spans.stream()
                    .filter(span -> span.start() >= first.start() && span.end() <= first.start() + LENGTH - LEAD)
                    .map(span -> span.term().asked())
                    .distinct()
                    .count();
            if (first.start() >= from && reasons > most) {
                best = first.start();
                most = reasons;
            }
        }
        return best;
    }

    /// Back to where a word begins, so that none is cut.
    private int wordAfter(int at, int from) {
        int begin = at;
        while (begin > from && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private int wordBefore(int at) {
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private List<Piece> pieces(int from, int to) {
        var pieces = new ArrayList<Piece>();
        int at = from;
        for (var span : spans) {
            if (span.start() >= at && span.end() <= to) {
                add(pieces, at, span.start(), false);
                add(pieces, span.start(), span.end(), true);
                at = span.end();
            }
        }
        add(pieces, at, to, false);
        return pieces;
    }

    private void add(List<Piece> pieces, int from, int to, boolean marked) {
        if (to > from) {
            pieces.add(new Piece(text.substring(from, to).replace('\n', ' '), marked));
        }
    }

    /// Walks once through a text and counts lines and words.
    private static final class Place {
        private final String text;
        private int at;
        private int line = -1;
        private int word = -1;
        private boolean inWord;

        Place(String text) {
            this.text = text;
        }

        /// One mark for each line that the span touches.
        void add(Span span, List<Mark> marks) {
            walk(span.start() + 1);
            int first = word;
            while (at < span.end()) {
                if (text.charAt(at) == '\n') {
                    marks.add(new Mark(line, first, word, span.term()));
                    first = 0;
                }
                walk(at + 1);
            }
            if (word >= first) {
                marks.add(new Mark(line, first, word, span.term()));
            }
        }

        private void walk(int to) {
            for (; at < to; at++) {
                char letter = text.charAt(at);
                boolean space = Character.isWhitespace(letter);
                if (letter == '\n') {
                    line++;
                    word = -1;
                } else if (!space && !inWord) {
                    word++;
                }
                inWord = !space;
            }
        }
    }
}
