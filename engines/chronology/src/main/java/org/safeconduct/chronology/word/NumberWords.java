package org.safeconduct.chronology.word;

import java.util.ArrayList;
import java.util.List;

/// Makes one number of several words: twenty-three, two thousand and nineteen, nineteen ninety-five.
final class NumberWords {
    private final List<Word> words;
    private final String text;

    private NumberWords(List<Word> words, String text) {
        this.words = words;
        this.text = text;
    }

    static List<Word> together(List<Word> words, String text) {
        return new NumberWords(words, text).together();
    }

    private List<Word> together() {
        var joined = new ArrayList<Word>();
        for (var at = 0; at < words.size(); ) {
            var value = value(at);
            var last = at;
            for (var next = next(at, value); next > last; next = next(last, value)) {
                value = joined(value, last(next));
                last = next;
            }
            joined.add(last == at ? words.get(at) : words.get(at).through(words.get(last), Sense.number(value)));
            at = last + 1;
        }
        return List.copyOf(joined);
    }

    /// Of a number in words, never of one in digits; -1 where there is none.
    private int value(int at) {
        return at < words.size() && !Character.isDigit(text.charAt(words.get(at).from()))
                ? words.get(at).number()
                : -1;
    }

    /// Where the number goes on, across a hyphen or an "and"; the same place where it doesn't.
    private int next(int last, int value) {
        if (value < 0) {
            return last;
        }
        if (joined(value, value(last + 1)) >= 0) {
            return last + 1;
        }
        var between = last + 1 < words.size() ? words.get(last + 1) : null;
        var bridged = between != null && (between.means(Concept.DASH) || between.means(Concept.AND));
        return bridged && value > 0 && joined(value, last(last + 2)) == value + last(last + 2) ? last + 2 : last;
    }

    /// The last part of a number, which in Spanish may be "un".
    private int last(int at) {
        return at < words.size() && value(at) < 0 && words.get(at).means(Concept.ARTICLE) ? 1 : value(at);
    }

    /// Both as one number, or -1 where nobody says it so.
    private static int joined(int value, int next) {
        if (next < 0) {
            return -1;
        }
        if ((next == 1000 && value < 1000) || (next == 100 && value < 10)) {
            return value == 0 ? -1 : value * next;
        }
        if (value >= 18 && value <= 20 && next >= 10 && next < 100) {
            return value * 100 + next;
        }
        var room = value < 20 ? 1 : value % 1000 == 0 ? 1000 : value % 100 == 0 ? 100 : value % 10 == 0 ? 10 : 1;
        return next > 0 && next < room ? value + next : -1;
    }
}
