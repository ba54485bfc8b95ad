package org.safeconduct.chronology.phrase;

import java.util.List;
import java.util.Optional;
import org.safeconduct.chronology.phrase.Distances.Distance;
import org.safeconduct.chronology.phrase.Meaning.Link;
import org.safeconduct.chronology.word.Word;
import org.safeconduct.chronology.word.Words;

/// Reads what people say about time.
public final class Phrases {
    /// Longer than anything that is one time.
    private static final int LONGEST = 300;

    private static final int MOST_WORDS = 40;

    private final Telling telling;
    private final String said;
    private final Words words;
    private final Times times;

    private Phrases(String said, Telling telling) {
        this.telling = telling;
        this.said = said;
        this.words = Words.of(said, telling.language());
        this.times = new Times(telling);
    }

    /// Never fails: what isn't understood is an answer too.
    public static Answer read(String said, Telling telling) {
        if (said.length() > LONGEST) {
            return notUnderstood(said, Hint.NOTHING_KNOWN);
        }
        var phrase = new Phrases(said, telling);
        return phrase.words.list().size() > MOST_WORDS ? notUnderstood(said, Hint.NOTHING_KNOWN) : phrase.read();
    }

    private Answer read() {
        var list = words.list();
        return time(times.read(list))
                .or(() -> new Ages(telling).read(said, list))
                .or(() -> length(list))
                .or(() -> times.isReversed()
                        ? Optional.empty()
                        : new Distances(telling).read(list).map(this::distance))
                .orElseGet(() -> notUnderstood(said, times.hint(list)));
    }

    private static Answer notUnderstood(String said, Hint hint) {
        return new Answer(said, new Meaning.NotUnderstood(hint), List.of());
    }

    private Optional<Answer> time(List<Days> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var readings = found.stream().map(Days::meaning).distinct().toList();
        var rules =
                found.stream().flatMap(days -> days.rules().stream()).distinct().toList();
        return Optional.of(new Answer(
                said,
                readings.size() == 1 ? readings.getFirst() : new Meaning.Several(readings),
                rules.isEmpty() ? List.of(telling.rule("AS-SAID")) : rules));
    }

    private Optional<Answer> length(List<Word> list) {
        return new Lengths(telling)
                .read(list)
                .map(length -> new Answer(
                        said, new Meaning.Lasted(length.least(), length.most(), length.margin()), length.rules()));
    }

    /// So far from a time that the phrase itself names is a time; so far from anything else is not.
    private Answer distance(Distance distance) {
        var length = distance.length();
        var dated = distance.link() == Link.AFTER || distance.link() == Link.BEFORE
                ? times.read(distance.rest()).stream()
                        .map(days -> Distances.shifted(days, distance.link(), length))
                        .toList()
                : List.<Days>of();
        var other = distance.rest().isEmpty() ? "" : words.after(distance.linking());
        return time(dated)
                .orElseGet(() -> new Answer(
                        said,
                        new Meaning.Related(distance.link(), length.least(), length.most(), length.margin(), other),
                        length.rules()));
    }
}
