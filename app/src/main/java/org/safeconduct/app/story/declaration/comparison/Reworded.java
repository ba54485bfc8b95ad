package org.safeconduct.app.story.declaration.comparison;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Optional;
import org.safeconduct.app.story.declaration.Clauses.Clause;
import org.safeconduct.app.story.declaration.Draft;

/// Fixed words that a file no longer has as the law words them.
///
/// @param runs how the file words them, word by word; empty where nothing like them stands in it
public record Reworded(Clause clause, String words, List<Run> runs) {
    private static final double ALIKE = 0.5;

    /// Finds how a file words what the law words otherwise.
    ///
    /// @param there what the file says beside its points
    public static Reworded of(Clause clause, String words, List<String> there) {
        var runs = closest(words, there).map(said -> Run.between(words, said)).orElse(List.of());
        return new Reworded(clause, words, runs);
    }

    private static Optional<String> closest(String words, List<String> there) {
        return there.stream()
                .max(comparingDouble(said -> alike(words, said)))
                .filter(said -> alike(words, said) >= ALIKE);
    }

    private static double alike(String words, String said) {
        return Pairing.alike(Draft.Point.fresh("", words), Draft.Point.fresh("", said));
    }

    public boolean isGone() {
        return runs.isEmpty();
    }
}
