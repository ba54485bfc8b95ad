package org.safeconduct.chronology.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.rule.Rule;
import org.safeconduct.chronology.word.Concept;
import org.safeconduct.chronology.word.Word;

/// Reads everything that is a time of its own, however it's wrapped: "some time before the end of March 2022".
final class Times {
    private final Telling telling;
    private final Named named;
    private final Parts parts;
    private final Spans spans;
    private final Told told;

    Times(Telling telling) {
        this.telling = telling;
        this.named = new Named(telling);
        this.parts = new Parts(telling);
        this.spans = new Spans(telling, this);
        this.told = new Told(telling, this);
    }

    /// All readings of the words; none where they are no time, or not one of its own.
    List<Days> read(List<Word> words) {
        return read(words, Known.NOTHING);
    }

    List<Days> read(List<Word> all, Known known) {
        var words = unjoined(all);
        if (words.isEmpty()) {
            return List.of();
        }
        return Stream.<Function<List<Word>, List<Days>>>of(
                        its -> spans.night(its, known),
                        its -> isLed(its) ? List.of() : named.read(its, known),
                        its -> spans.read(its, known),
                        its -> told.read(its, known),
                        its -> bound(its, known),
                        its -> around(its, known),
                        its -> part(its, known),
                        its -> withoutFiller(its, known))
                .map(way -> way.apply(words))
                .filter(days -> !days.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// Without a hyphen at either end, which joined a part to what it is of.
    private static List<Word> unjoined(List<Word> words) {
        var from = !words.isEmpty() && words.getFirst().means(Concept.DASH) ? 1 : 0;
        return words.subList(from, words.size());
    }

    /// Whether the first word changes what the others mean, though it might be passed over: "с марта" is since March.
    private boolean isLed(List<Word> words) {
        return words.size() > 1
                && bounds().stream().anyMatch(bound -> words.getFirst().means(bound.concept()));
    }

    private List<Days> withoutFiller(List<Word> words, Known known) {
        return words.getFirst().means(Concept.FILLER) ? read(rest(words), known) : List.of();
    }

    private static List<Word> rest(List<Word> words) {
        return words.subList(1, words.size());
    }

    private List<Days> bound(List<Word> words, Known known) {
        var first = words.getFirst();
        var isOpen = words.getLast().means(Concept.ONWARDS);
        var inner = isOpen ? words.subList(0, words.size() - 1) : words;
        if (inner.size() < 2) {
            return isOpen ? map(inner, known, this::since) : List.of();
        }
        for (var bound : bounds()) {
            if (first.means(bound.concept())) {
                return map(rest(inner), known, bound.meaning());
            }
        }
        return isOpen ? map(inner, known, this::since) : List.of();
    }

    private record Bound(Concept concept, Function<Days, Days> meaning) {}

    private List<Bound> bounds() {
        return List.of(
                new Bound(Concept.NOT_BEFORE, this::notBefore),
                new Bound(Concept.UNTIL, this::until),
                new Bound(Concept.BEFORE, this::before),
                new Bound(Concept.AFTER, this::after),
                new Bound(Concept.SINCE, this::since),
                new Bound(Concept.DURING, Function.identity()));
    }

    private List<Days> map(List<Word> words, Known known, Function<Days, Days> meaning) {
        return read(words, known).stream().map(meaning).toList();
    }

    private Days before(Days days) {
        return span(days)
                .by(
                        telling.rule("BEFORE"),
                        new Bounds(Optional.empty(), days.first()),
                        edtf(days, "[..", "]", days.first()));
    }

    private Days after(Days days) {
        return span(days)
                .by(
                        telling.rule("AFTER"),
                        new Bounds(days.last(), Optional.empty()),
                        edtf(days, "[", "..]", days.last()));
    }

    private Days notBefore(Days days) {
        return span(days)
                .by(
                        telling.rule("SINCE"),
                        new Bounds(days.first(), Optional.empty()),
                        edtf(days, "[", "..]", days.first()));
    }

    private Days until(Days days) {
        return span(days)
                .by(
                        telling.rule("UNTIL"),
                        new Bounds(Optional.empty(), days.last()),
                        edtf(days, "[..", "]", days.last()));
    }

    private Days since(Days days) {
        var edtf = days.isPlain() ? days.edtf() + "/.." : "";
        return span(days).by(telling.rule("SINCE"), new Bounds(days.first(), days.last()), Bounds.OPEN, edtf);
    }

    private static Days span(Days days) {
        return new Days(days.start(), days.end(), days.margin(), Grain.SPAN, days.edtf(), days.rules());
    }

    private static String edtf(Days days, String opening, String closing, Optional<LocalDate> day) {
        return days.isPlain() ? day.map(its -> opening + its + closing).orElse("") : "";
    }

    private List<Days> around(List<Word> words, Known known) {
        if (words.size() < 2) {
            return List.of();
        }
        if (words.getFirst().means(Concept.AROUND)) {
            return map(rest(words), known, this::around);
        }
        return words.getLast().means(Concept.AROUND)
                ? map(words.subList(0, words.size() - 1), known, this::around)
                : List.of();
    }

    private Days around(Days days) {
        var rule = telling.rule("AROUND-" + (days.grain() == Grain.SPAN ? Grain.MONTH : days.grain()));
        return days.by(
                rule, wider(days.start(), rule), wider(days.end(), rule), days.isPlain() ? days.edtf() + "~" : "");
    }

    static Bounds wider(Bounds bounds, Rule rule) {
        return new Bounds(
                bounds.earliest().map(day -> day.plusDays(rule.least())),
                bounds.latest().map(day -> day.plusDays(rule.most())));
    }

    private List<Days> part(List<Word> words, Known known) {
        return Parts.at(words)
                .filter(part -> part.words() < words.size())
                .map(part -> read(words.subList(part.words(), words.size()), known).stream()
                        .flatMap(whole -> parts.of(whole, part).stream())
                        .toList())
                .orElse(List.of());
    }

    /// Whether it would be a time, were it not for the order of its ends.
    boolean isReversed() {
        return spans.isReversed();
    }

    /// Why nothing was found.
    Hint hint(List<Word> words) {
        if (spans.isReversed()) {
            return Hint.ENDS_BEFORE_IT_BEGINS;
        }
        if (named.isNoDay(words)) {
            return Hint.NO_SUCH_DAY;
        }
        if (named.isWeekdayAlone(words)) {
            return Hint.WHICH_WEEK;
        }
        return told.isNeeded(words) ? Hint.WHEN_TOLD : Hint.NOTHING_KNOWN;
    }
}
