package org.safeconduct.law;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.safeconduct.law.schema.Entry;
import org.safeconduct.law.schema.Nearest;
import org.safeconduct.law.schema.Problem;

/// Words of a rule that no case will ever speak: with one of them the rule would silently count for nobody.
final class RuleWords {
    private static final Vocabulary KNOWN = Vocabulary.packaged();

    private RuleWords() {}

    static Stream<Problem> of(Entry rule) {
        var counts = rule.find("value").flatMap(value -> value.find("counts")).stream();
        var status = rule.find("value").flatMap(value -> value.find("status")).stream();
        return Stream.concat(
                counts.flatMap(RuleWords::ofCounting),
                status.flatMap(table -> table.list("answers").stream())
                        .flatMap(answer -> circumstances(answer, "when")));
    }

    private static Stream<Problem> ofCounting(Entry counts) {
        return Stream.of(
                        unknown(counts, "from", RuleWords::starts, starting()),
                        unknown(counts, "else-from", RuleWords::starts, starting()),
                        unknown(
                                counts,
                                "ended-by",
                                KNOWN.events()::containsKey,
                                KNOWN.events().keySet()),
                        unknown(
                                counts,
                                "stopped-by",
                                KNOWN.spells()::containsKey,
                                KNOWN.spells().keySet()),
                        circumstances(counts, "when"),
                        circumstances(counts, "unless"))
                .flatMap(problems -> problems);
    }

    private static boolean starts(String word) {
        return KNOWN.events().containsKey(word) || KNOWN.places().containsKey(word);
    }

    private static List<String> starting() {
        return Stream.concat(KNOWN.events().keySet().stream(), KNOWN.places().keySet().stream())
                .toList();
    }

    private static Stream<Problem> unknown(
            Entry counts, String field, Predicate<String> isKnown, Collection<String> known) {
        return counts.list(field).stream()
                .filter(word -> !isKnown.test(word.text()))
                .map(word -> problem(word, word.text(), known));
    }

    private static Stream<Problem> circumstances(Entry around, String field) {
        return around.find(field).stream()
                .flatMap(found -> found.fields().entrySet().stream())
                .flatMap(asked -> values(asked.getKey(), asked.getValue()));
    }

    private static Stream<Problem> values(String name, Entry values) {
        if (!KNOWN.circumstances().containsKey(name)) {
            return Stream.of(problem(values, name, KNOWN.circumstances().keySet()));
        }
        var known = KNOWN.values(name);
        return values.items().stream()
                .filter(value -> !known.isEmpty() && !known.contains(value.text()))
                .map(value -> problem(value, value.text(), known));
    }

    private static Problem problem(Entry where, String word, Collection<String> known) {
        var hint = Nearest.to(word, List.copyOf(known))
                .map(near -> "Did you mean '" + near + "'?")
                .orElse("The words are those of law/case/vocabulary.yaml.");
        return where.problem("No case knows the word '" + word + "'. " + hint);
    }
}
