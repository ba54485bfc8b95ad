package org.safeconduct.names.identity;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Set;

/// Two nationalities beside each other; a person may be on file under a state that is gone.
final class Nationalities {
    private static final Map<String, Set<String>> SUCCESSORS =
            Weights.rows("successors.tsv").stream().collect(toMap(row -> row[0], row -> Set.of(row[1].split(" "))));

    private Nationalities() {}

    static String finding(String one, String other) {
        if (one.equals(other)) {
            return "same";
        }
        return isSuccessor(one, other) || isSuccessor(other, one) ? "successor" : "other";
    }

    private static boolean isSuccessor(String gone, String state) {
        return SUCCESSORS.getOrDefault(gone, Set.of()).contains(state);
    }
}
