package org.safeconduct.chronology.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.word.Concept;
import org.safeconduct.chronology.word.Word;

/// Reads two times as the ends of one: from March to May, between 3 and 7 March, 3 or 4 March, the night of 3 to 4
/// March.
final class Spans {
    private static final List<Concept> JOINTS =
            List.of(Concept.TO, Concept.DASH, Concept.OR, Concept.AND, Concept.UNTIL);

    private final Telling telling;
    private final Times times;
    private boolean reversed;

    Spans(Telling telling, Times times) {
        this.telling = telling;
        this.times = times;
    }

    /// Whether two ends were found the wrong way round.
    boolean isReversed() {
        return reversed;
    }

    List<Days> read(List<Word> words, Known known) {
        for (var at = 1; at < words.size() - 1; at++) {
            if (JOINTS.stream().anyMatch(words.get(at)::means)) {
                var found = read(words.subList(0, at), words.get(at), words.subList(at + 1, words.size()), known);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Days> read(List<Word> left, Word joint, List<Word> right, Known known) {
        var opening = left.getFirst();
        var isOpened = left.size() > 1 && (opening.means(Concept.BETWEEN) || opening.means(Concept.FROM));
        var first = isOpened ? left.subList(1, left.size()) : left;
        var ends = times.read(right, known.or(Known.in(first)));
        if (ends.isEmpty()) {
            return List.of();
        }
        var borrowed =
                Known.in(first).year().isEmpty() && Known.in(first).month().isPresent();
        var knownRight = known.or(Known.in(right));
        var found = join(times.read(first, knownRight), joint, ends, opening);
        return found.isEmpty() && borrowed
                ? join(times.read(first, knownRight.aYearEarlier()), joint, ends, opening)
                : found;
    }

    private List<Days> join(List<Days> firsts, Word joint, List<Days> lasts, Word opening) {
        var joined = new ArrayList<Days>();
        for (var first : firsts) {
            for (var last : lasts) {
                if (isForward(first, last)) {
                    joined.add(join(first, joint, last, opening));
                } else {
                    reversed = true;
                }
            }
        }
        return joined;
    }

    private static boolean isForward(Days first, Days last) {
        return first.first()
                .flatMap(from -> last.last().map(to -> !from.isAfter(to)))
                .orElse(true);
    }

    private Days join(Days first, Word joint, Days last, Word opening) {
        var both = first.isPlain() && last.isPlain();
        var rules = last.rules().stream().reduce(first, Days::by, (one, _) -> one);
        if (opening.means(Concept.BETWEEN) || joint.means(Concept.OR) || joint.means(Concept.AND)) {
            var bounds = new Bounds(first.first(), last.last());
            var sign = joint.means(Concept.OR) ? "," : "..";
            return joined(rules, first, last, both ? "[" + first.edtf() + sign + last.edtf() + "]" : "")
                    .by(telling.rule("BETWEEN"), bounds, both ? "[" + first.edtf() + sign + last.edtf() + "]" : "");
        }
        var edtf = both ? first.edtf() + "/" + last.edtf() : "";
        return joined(rules, first, last, edtf).by(telling.rule("FROM-TO"), first.start(), last.end(), edtf);
    }

    private static Days joined(Days rules, Days first, Days last, String edtf) {
        return new Days(
                first.start(), last.end(), Math.max(first.margin(), last.margin()), Grain.SPAN, edtf, rules.rules());
    }

    /// A night that lasts into the next day, or from one day to the other where both are named.
    List<Days> night(List<Word> words, Known known) {
        for (var at = 0; at < words.size(); at++) {
            if (words.get(at).means(Concept.NIGHT)) {
                return night(words.subList(0, at), words.subList(at + 1, words.size()), known);
            }
        }
        return List.of();
    }

    private List<Days> night(List<Word> before, List<Word> after, Known known) {
        if (after.isEmpty() || !before.stream().allMatch(word -> word.means(Concept.FILLER))) {
            return List.of();
        }
        var isInto = after.getFirst().means(Concept.TO) && after.size() > 1;
        return times.read(isInto ? after.subList(1, after.size()) : after, known).stream()
                .flatMap(days -> night(days, isInto).stream())
                .toList();
    }

    private Optional<Days> night(Days days, boolean isInto) {
        var rule = telling.rule("NIGHT");
        if (days.grain() == Grain.DAY && !days.isFixed()) {
            return Optional.of(days.by(rule));
        }
        if (!days.isFixed() || (days.grain() != Grain.DAY && days.grain() != Grain.SPAN)) {
            return Optional.empty();
        }
        var from = days.first().orElseThrow();
        var to = days.last().orElseThrow();
        if (days.grain() == Grain.DAY) {
            from = isInto ? from.minusDays(rule.most()) : from;
            to = isInto ? to : to.plusDays(rule.most());
        }
        return Optional.of(days.by(rule, Bounds.of(from, to), edtf(from, to)));
    }

    private static String edtf(LocalDate from, LocalDate to) {
        return "[" + from + ".." + to + "]";
    }
}
