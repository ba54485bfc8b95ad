package org.safeconduct.chronology.edtf;

import java.util.ArrayList;
import java.util.List;

/// Reads a whole text: a date, a date with a time, an interval or a list.
final class Grammar {
    private static final String OPEN = "..";

    private final String text;
    private final Cursor cursor;
    private final SingleGrammar single;

    Grammar(String text) {
        this.text = text;
        this.cursor = new Cursor(text);
        this.single = new SingleGrammar(cursor);
    }

    Edtf read() {
        var date = switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '[' -> list("[", "]");
            case '{' -> list("{", "}");
            default -> text.indexOf('/') < 0 ? one() : interval();
        };
        if (!cursor.isAtEnd()) {
            throw cursor.unreadable("Nothing more belongs here.");
        }
        return date;
    }

    private Edtf one() {
        var from = cursor.at();
        var date = single.read();
        if (cursor.takes("T")) {
            if (!text.substring(from).matches("-?\\d{4}-\\d\\d-\\d\\dT.*")) {
                throw cursor.unreadable("A time of day needs a whole day before it, without doubt.");
            }
            new TimeOfDay(cursor).pass();
        }
        return Edtf.at(text, bounds(date), date.doubt());
    }

    private Bounds bounds(Single date) {
        return date.bounds().orElseThrow(() -> cursor.unreadable("The calendar has no such day."));
    }

    private Edtf interval() {
        var start = end();
        cursor.need("/");
        var end = end();
        if (start.doubt() == null && end.doubt() == null) {
            throw cursor.unreadable("An interval needs a date at one end.");
        }
        if (start.bounds().isAfter(end.bounds())) {
            throw cursor.unreadable("This ends before it begins.");
        }
        return new Edtf(text, start.bounds(), end.bounds(), start.certainty().and(end.certainty()));
    }

    /// One end of an interval: a date, `..` where it is open, nothing where it is unknown.
    private End end() {
        if (cursor.takes(OPEN) || cursor.isAtEnd() || cursor.sees("/")) {
            return new End(Bounds.OPEN, null);
        }
        var date = single.read();
        return new End(bounds(date), date.doubt());
    }

    private record End(
            Bounds bounds,
            @org.jspecify.annotations.Nullable Doubt doubt) {
        Doubt certainty() {
            return doubt == null ? Doubt.NONE : doubt;
        }
    }

    /// One of several dates in brackets, all of them in braces.
    private Edtf list(String opening, String closing) {
        cursor.need(opening);
        var members = new ArrayList<Edtf>();
        do {
            cursor.takes(members.isEmpty() ? "" : " ");
            members.add(member(members.isEmpty(), closing));
        } while (cursor.takes(","));
        cursor.need(closing);
        return opening.equals("[") ? either(members) : all(members);
    }

    /// A date or a run of dates, the first of which may be open before and the last after.
    private Edtf member(boolean first, String closing) {
        if (first && cursor.takes(OPEN)) {
            var last = single.read();
            return new Edtf(text, Bounds.OPEN.through(bounds(last)), Bounds.OPEN.through(bounds(last)), last.doubt());
        }
        var from = single.read();
        if (!cursor.takes(OPEN)) {
            return Edtf.at(text, bounds(from), from.doubt());
        }
        if (cursor.sees(closing)) {
            return Edtf.at(text, bounds(from).through(Bounds.OPEN), from.doubt());
        }
        var to = single.read();
        if (bounds(from).isAfter(bounds(to))) {
            throw cursor.unreadable("This ends before it begins.");
        }
        return Edtf.at(text, bounds(from).through(bounds(to)), from.doubt().and(to.doubt()));
    }

    private Edtf either(List<Edtf> members) {
        return members.stream()
                .reduce((some, other) -> Edtf.at(
                        text, some.start().or(other.start()), some.doubt().and(other.doubt())))
                .orElseThrow();
    }

    private Edtf all(List<Edtf> members) {
        var first = members.getFirst();
        var last = members.getLast();
        var doubt = members.stream().map(Edtf::doubt).reduce(Doubt.NONE, Doubt::and);
        return new Edtf(text, first.start(), last.end(), doubt);
    }
}
