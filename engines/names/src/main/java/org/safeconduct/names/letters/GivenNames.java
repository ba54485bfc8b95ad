package org.safeconduct.names.letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Given names that are one name, and those that are two however alike they look; `given.tsv` lists them.
final class GivenNames {
    static final GivenNames KNOWN = new GivenNames(GroupTable.rows("given.tsv"));

    private static final int[] NONE = {};

    /// Lines in which a spelling stands: the number of the line for a form, that number below nought for a
    /// short form.
    private final Map<String, int[]> lines = new HashMap<>();

    /// For each line its Latin forms as written.
    private final List<List<String>> latin = new ArrayList<>();

    enum Kinship {
        SAME,
        SHORT,
        TWO,
        UNKNOWN
    }

    GivenNames(List<String> rows) {
        for (int row = 0; row < rows.size(); row++) {
            var halves = rows.get(row).split("\\|", -1);
            latin.add(Arrays.stream(halves[0].strip().split(" +", -1))
                    .map(Token::of)
                    .filter(token -> token.script() == Script.LATIN)
                    .map(Token::letters)
                    .toList());
            enter(halves[0], row + 1);
            if (halves.length == 2) {
                enter(halves[1], -row - 1);
            }
        }
    }

    /// The Latin forms of every line in which the token stands as a form.
    List<String> forms(Token token) {
        return Arrays.stream(lines.getOrDefault(token.letters(), NONE))
                .filter(line -> line > 0)
                .boxed()
                .flatMap(line -> latin.get(line - 1).stream())
                .distinct()
                .toList();
    }

    private void enter(String names, int line) {
        for (var name : names.strip().split(" +", -1)) {
            lines.merge(Token.of(name).letters(), new int[] {line}, GivenNames::both);
        }
    }

    private static int[] both(int[] some, int[] more) {
        var all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    boolean has(Token token) {
        return lines.containsKey(token.letters());
    }

    Kinship kinship(Token one, Token other) {
        var left = lines.getOrDefault(one.letters(), NONE);
        var right = lines.getOrDefault(other.letters(), NONE);
        if (left.length == 0 || right.length == 0) {
            return Kinship.UNKNOWN;
        }
        var closest = Kinship.TWO;
        for (int here : left) {
            for (int there : right) {
                if (Math.abs(here) == Math.abs(there)) {
                    closest = here > 0 && there > 0
                            ? Kinship.SAME
                            : closest == Kinship.SAME ? Kinship.SAME : Kinship.SHORT;
                }
            }
        }
        return closest;
    }
}
