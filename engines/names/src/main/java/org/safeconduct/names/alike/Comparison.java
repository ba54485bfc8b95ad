package org.safeconduct.names.alike;

import java.util.List;
import org.safeconduct.names.parts.Name;

/// What two names say of each other, with a table of why.
///
/// It is about the names alone: bearers of one name may be two people, and one person may have two names.
public sealed interface Comparison {
    /// From here on two names are taken for one.
    double ALIKE = 0.70;

    /// From here on a person should look.
    double DOUBTFUL = 0.50;

    /// From 0, nothing in common, to 1, letter for letter.
    double score();

    /// One row for each word of either name.
    List<Reason> why();

    /// They may well be one person's.
    record Alike(double score, List<Reason> why) implements Comparison {}

    /// Some of it fits and some does not, or there is too little to tell.
    record Doubtful(double score, List<Reason> why) implements Comparison {}

    /// They contradict each other.
    record Different(double score, List<Reason> why) implements Comparison {}

    static Comparison of(String one, String other) {
        return of(Name.of(one), Name.of(other));
    }

    static Comparison of(Name one, Name other) {
        var alignment = Alignment.of(one, other);
        double score = Verdict.score(alignment);
        var why = alignment.reasons();
        if (score >= ALIKE) {
            return new Alike(score, why);
        }
        return score >= DOUBTFUL ? new Doubtful(score, why) : new Different(score, why);
    }
}
