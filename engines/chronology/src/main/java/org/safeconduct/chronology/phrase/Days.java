package org.safeconduct.chronology.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.rule.Rule;

/// A time in the making.
///
/// @param edtf  empty where there is none
/// @param rules by which it came about
record Days(Bounds start, Bounds end, int margin, Grain grain, String edtf, List<Rule> rules) {
    static Days of(LocalDate first, LocalDate last, Grain grain, String edtf) {
        var bounds = Bounds.of(first, last);
        return new Days(bounds, bounds, 0, grain, edtf, List.of());
    }

    static Days of(LocalDate day) {
        return of(day, day, Grain.DAY, day.toString());
    }

    /// In a year that nobody named.
    static Days ofAnyYear(Grain grain, String edtf) {
        return new Days(Bounds.OPEN, Bounds.OPEN, 0, grain, edtf, List.of());
    }

    Optional<LocalDate> first() {
        return start.earliest();
    }

    Optional<LocalDate> last() {
        return end.latest();
    }

    /// Whether days can be counted in it.
    boolean isFixed() {
        return first().isPresent() && last().isPresent();
    }

    /// Other days by a rule, whose margin comes on top of the one there is.
    Days by(Rule rule, Bounds from, Bounds to, String its) {
        return new Days(from, to, margin + rule.margin(), grain, its, with(rule));
    }

    Days by(Rule rule, Bounds days, String its) {
        return by(rule, days, days, its);
    }

    /// The same days, for the reason that the rule gives.
    Days by(Rule rule) {
        return by(rule, start, end, edtf);
    }

    /// A part of them, as exact as the rule says and no more.
    Days part(Rule rule, LocalDate from, LocalDate to, String its) {
        var days = Bounds.of(from, to);
        return new Days(days, days, Math.max(margin, rule.margin()), Grain.SPAN, its, with(rule));
    }

    private List<Rule> with(Rule rule) {
        return Stream.concat(rules.stream(), Stream.of(rule)).distinct().toList();
    }

    /// Whether it's a year, a month or a day and nothing else.
    boolean isPlain() {
        return edtf.matches("\\d{4}(-\\d\\d){0,2}");
    }

    Meaning.Dated meaning() {
        return new Meaning.Dated(start, end, margin, edtf.isEmpty() ? Optional.empty() : Optional.of(edtf));
    }
}
