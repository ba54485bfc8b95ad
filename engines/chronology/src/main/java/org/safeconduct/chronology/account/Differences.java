package org.safeconduct.chronology.account;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeconduct.chronology.account.Inconsistency.Rule;
import org.safeconduct.chronology.account.Inconsistency.Severity;
import org.safeconduct.chronology.account.Passage.Counted;
import org.safeconduct.chronology.account.Passage.Done;
import org.safeconduct.chronology.account.Passage.Placed;

/// The same event, told with another count, place or actor.
final class Differences {
    private final List<Passage> passages;

    Differences(List<Passage> passages) {
        this.passages = passages;
    }

    List<Inconsistency> find() {
        return IntStream.range(0, passages.size())
                .boxed()
                .flatMap(first -> passages.subList(first + 1, passages.size()).stream()
                        .flatMap(second -> compare(passages.get(first), second)))
                .toList();
    }

    private static Stream<Inconsistency> compare(Passage one, Passage other) {
        if (one instanceof Counted first && other instanceof Counted second) {
            return counts(first, second);
        }
        if (one instanceof Placed first && other instanceof Placed second && same(first.event(), second.event())) {
            return named(Rule.PLACE, first, second, List.of(first.event(), first.place(), second.place()));
        }
        if (one instanceof Done first && other instanceof Done second && same(first.event(), second.event())) {
            return named(Rule.ACTOR, first, second, List.of(first.event(), first.actor(), second.actor()));
        }
        return Stream.empty();
    }

    private static Stream<Inconsistency> counts(Counted first, Counted second) {
        var agree = first.least() <= second.most() && second.least() <= first.most();
        return !same(first.event(), second.event()) || !same(first.what(), second.what()) || agree
                ? Stream.empty()
                : Stream.of(differs(
                        Rule.COUNT,
                        first,
                        second,
                        Sentence.of("differs.COUNT", first.event(), first.what(), shown(first), shown(second))));
    }

    private static String shown(Counted counted) {
        return counted.least() == counted.most()
                ? Integer.toString(counted.least())
                : counted.least() + "–" + counted.most();
    }

    /// @param words the event and the two names that were given
    private static Stream<Inconsistency> named(Rule rule, Passage first, Passage second, List<String> words) {
        return same(words.get(1), words.get(2))
                ? Stream.empty()
                : Stream.of(differs(rule, first, second, Sentence.of("differs." + rule, words.toArray())));
    }

    private static Inconsistency differs(Rule rule, Passage first, Passage second, Sentence because) {
        return new Inconsistency(
                rule, Severity.DIFFERS, List.of(first.id(), second.id()), List.of(because), rule.question());
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
