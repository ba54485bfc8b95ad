package org.safeconduct.packet.form.map;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.safeconduct.packet.form.facts.Facts;

/// Something that is so or is not so in the facts of a case: `spouse given`, `applicant.sex is male`,
/// `signing.prepared-by is not applicant`, `representative.unit starts Suite`, joined by `and` before `or`.
///
/// @param anyOf alternatives, each a list of clauses that must all hold
public record Condition(List<List<Clause>> anyOf) {
    /// Holds for every case.
    public static final Condition ALWAYS = new Condition(List.of(List.of()));

    private static final Pattern CLAUSE = Pattern.compile("(\\S+) (given|is not|is|starts) ?(\\S*)");

    /// @param word what is compared with, empty for `given`
    record Clause(String path, String verb, String word) {
        boolean holds(Facts facts) {
            return switch (verb) {
                case "given" -> facts.at(path).isGiven();
                case "starts" ->
                    facts.find(path).filter(words -> words.startsWith(word)).isPresent();
                case "is" -> facts.says(path, word);
                default -> !facts.at(path).isMissing() && !facts.says(path, word);
            };
        }
    }

    static Condition of(String written) {
        var alternatives = List.of(written.split(" or ")).stream();
        return new Condition(alternatives.map(Condition::clauses).toList());
    }

    private static List<Clause> clauses(String written) {
        return List.of(written.split(" and ")).stream().map(Condition::clause).toList();
    }

    private static Clause clause(String written) {
        var match = CLAUSE.matcher(written.strip());
        if (!match.matches()) {
            throw new IllegalStateException("not a condition: " + written);
        }
        return new Clause(match.group(1), match.group(2), match.group(3));
    }

    public boolean holds(Facts facts) {
        return anyOf.stream().anyMatch(all -> all.stream().allMatch(clause -> clause.holds(facts)));
    }

    /// The facts it looks at.
    public List<String> paths() {
        return anyOf.stream().flatMap(List::stream).map(Clause::path).distinct().toList();
    }

    Condition with(UnaryOperator<String> paths) {
        return new Condition(anyOf.stream()
                .map(all -> all.stream()
                        .map(clause -> new Clause(paths.apply(clause.path()), clause.verb(), clause.word()))
                        .toList())
                .toList());
    }
}
