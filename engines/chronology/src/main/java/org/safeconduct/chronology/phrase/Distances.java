package org.safeconduct.chronology.phrase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.phrase.Meaning.Link;
import org.safeconduct.chronology.rule.Rule;
import org.safeconduct.chronology.word.Concept;
import org.safeconduct.chronology.word.Word;

/// Reads how something lies to something else: two days before the elections, the next morning, soon after the wedding.
final class Distances {
    /// What was found.
    ///
    /// @param linking the last word that links the two, after which the words for the other event begin
    /// @param rest    those words; none where the other event is what was told of just before
    record Distance(Link link, Length length, Word linking, List<Word> rest) {}

    private static final List<Concept> BEFORE = List.of(Concept.BEFORE, Concept.EARLIER);
    private static final List<Concept> AFTER = List.of(Concept.AFTER, Concept.SINCE, Concept.LATER);

    private final Telling telling;
    private final Lengths lengths;

    Distances(Telling telling) {
        this.telling = telling;
        this.lengths = new Lengths(telling);
    }

    Optional<Distance> read(List<Word> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return ago(words)
                .or(() -> measured(words))
                .or(() -> inSo(words))
                .or(() -> next(words))
                .or(() -> only(words))
                .or(() -> words.getFirst().means(Concept.FILLER)
                        ? read(words.subList(1, words.size()))
                        : Optional.empty());
    }

    private Optional<Distance> ago(List<Word> words) {
        return Told.lengthAgo(words)
                .flatMap(lengths::read)
                .map(length -> new Distance(Link.BEFORE_TELLING, length, words.getLast(), List.of()));
    }

    /// A length, a word that links and what it links to.
    private Optional<Distance> measured(List<Word> words) {
        for (var at = 1; at < words.size(); at++) {
            var link = link(words.get(at));
            var length = link.isEmpty() ? Optional.<Length>empty() : length(words.subList(0, at));
            if (length.isPresent()) {
                return Optional.of(
                        new Distance(link.get(), length.get(), words.get(at), words.subList(at + 1, words.size())));
            }
        }
        return Optional.empty();
    }

    private static Optional<Link> link(Word word) {
        if (BEFORE.stream().anyMatch(word::means)) {
            return Optional.of(Link.BEFORE);
        }
        return AFTER.stream().anyMatch(word::means) ? Optional.of(Link.AFTER) : Optional.empty();
    }

    private Optional<Length> length(List<Word> words) {
        var first = words.getFirst();
        if (words.size() > 1
                && (first.means(Concept.IN) || first.means(Concept.IN_TIME) || first.means(Concept.AROUND))) {
            var rest = words.subList(1, words.size());
            var inner = length(rest);
            if (inner.isPresent() && !first.means(Concept.AROUND)) {
                return inner;
            }
        }
        return lengths.read(withoutIn(words))
                .or(() -> named(words))
                .or(() -> nextUnit(words).map(Next::length));
    }

    /// "About after two weeks", as Russian and Ukrainian put it.
    private static List<Word> withoutIn(List<Word> words) {
        return words.stream()
                .filter(word -> !word.means(Concept.IN) || word.means(Concept.AROUND))
                .toList();
    }

    /// Soon, at once.
    private Optional<Length> named(List<Word> words) {
        var meant = words.stream().filter(word -> !word.means(Concept.FILLER)).toList();
        if (meant.size() != 1) {
            return Optional.empty();
        }
        return Stream.of(Concept.SOON, Concept.AT_ONCE)
                .filter(meant.getFirst()::means)
                .map(concept -> Length.of(telling.rule(concept.name().replace('_', '-'))))
                .findFirst();
    }

    /// "In two weeks", said of what comes after something.
    private Optional<Distance> inSo(List<Word> words) {
        var isIn = words.stream().limit(2).anyMatch(word -> word.means(Concept.IN));
        return (isIn ? length(words) : named(words))
                .map(length -> new Distance(Link.AFTER, length, words.getLast(), List.of()));
    }

    private record Next(Length length, Link link, Word last) {}

    /// The next morning, the same day, with or without saying after what.
    private Optional<Distance> next(List<Word> words) {
        for (var to = words.size(); to > 0; to--) {
            var found = nextUnit(words.subList(0, to));
            if (found.isPresent()) {
                var rest = words.subList(to, words.size());
                return Optional.of(new Distance(
                        found.get().link(), found.get().length(), found.get().last(), rest));
            }
        }
        return Optional.empty();
    }

    private Optional<Next> nextUnit(List<Word> words) {
        var meant = words.stream()
                .filter(word -> !word.means(Concept.FILLER) || word.means(Concept.UNIT) || word.means(Concept.DAYPART))
                .toList();
        var which = words.stream()
                .filter(word -> word.means(Concept.NEXT) || word.means(Concept.SAME))
                .findFirst();
        var unit = words.stream()
                .filter(word -> word.means(Concept.UNIT) || word.means(Concept.DAYPART))
                .findFirst();
        var isAll = meant.stream()
                .allMatch(word -> which.filter(word::equals)
                        .or(() -> unit.filter(word::equals))
                        .isPresent());
        if (which.isEmpty() || unit.isEmpty() || !isAll) {
            return Optional.empty();
        }
        var rule = which.get().means(Concept.SAME) ? "SAME-DAY" : nextRule(unit.get());
        var link = which.get().means(Concept.SAME) ? Link.DURING : Link.AFTER;
        return Optional.of(new Next(Length.of(telling.rule(rule)), link, words.getLast()));
    }

    private static String nextRule(Word unit) {
        return switch (unit.means(Concept.DAYPART)
                ? "day"
                : unit.detail(Concept.UNIT).orElse("day")) {
            case "week" -> "NEXT-WEEK";
            case "month" -> "NEXT-MONTH";
            case "year", "decade" -> "NEXT-YEAR";
            default -> "NEXT-DAY";
        };
    }

    /// Only the order: after my release, during the war.
    private Optional<Distance> only(List<Word> words) {
        var first = words.getFirst();
        var rest = words.subList(1, words.size());
        if (first.means(Concept.EVE)) {
            return Optional.of(new Distance(Link.BEFORE, Length.of(telling.rule("NEXT-DAY")), first, rest));
        }
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        return link(first)
                .or(() -> first.means(Concept.UNTIL) ? Optional.of(Link.BEFORE) : Optional.empty())
                .or(() -> first.means(Concept.DURING) ? Optional.of(Link.DURING) : Optional.empty())
                .map(link -> new Distance(link, Length.open(telling.rule("IN-RELATION")), first, rest));
    }

    /// A time so far from another.
    static Days shifted(Days from, Link link, Length length) {
        var isAfter = link == Link.AFTER;
        var bounds = isAfter
                ? new Bounds(
                        from.first().map(day -> day.plusDays(length.least())),
                        from.last().filter(_ -> length.most() != Meaning.OPEN).map(day -> day.plusDays(length.most())))
                : new Bounds(
                        from.first()
                                .filter(_ -> length.most() != Meaning.OPEN)
                                .map(day -> day.minusDays(length.most())),
                        from.last().map(day -> day.minusDays(length.least())));
        var days = new Days(bounds, bounds, from.margin() + length.margin(), Grain.SPAN, "", from.rules());
        return length.rules().stream().reduce(days, Distances::named, (one, _) -> one);
    }

    private static Days named(Days days, Rule rule) {
        var rules = Stream.concat(days.rules().stream(), Stream.of(rule)).toList();
        return new Days(days.start(), days.end(), days.margin(), days.grain(), days.edtf(), rules);
    }
}
