package org.safeconduct.names.letters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What groups of letters of one script cost as groups of Latin letters, as tries of integers.
///
/// [#evidence] is how much of what two words would have to say by chance the table explains: 1 when the one follows
/// from
/// the other, 0 for two words that chance brought together.
final class GroupTable {
    /// What a letter costs that stands for nothing.
    private static final float SKIPPED = 14;

    private static final float IMPOSSIBLE = 1e9f;

    /// What a letter says where the table was learned from none of its kind.
    private static final float RARE = 7;

    private final LetterTrie sources;
    private final LetterTrie targets;
    private final float[] sourceWeight;
    private final float[] targetWeight;

    private GroupTable(Alphabet alphabet) {
        sources = new LetterTrie(alphabet.size());
        targets = new LetterTrie(Alphabet.LATIN.size());
        sourceWeight = new float[alphabet.size()];
        targetWeight = new float[Alphabet.LATIN.size()];
        Arrays.fill(sourceWeight, RARE);
        Arrays.fill(targetWeight, RARE);
    }

    static GroupTable of(Script script) {
        return switch (script) {
            case LATIN, OTHER -> Shipped.LATIN;
            case CYRILLIC -> Shipped.CYRILLIC;
            case ARABIC -> Shipped.ARABIC;
            case HEBREW -> Shipped.HEBREW;
        };
    }

    /// Rows of three fields are groups and their cost; rows of two are letters and what each says by itself.
    static GroupTable read(Alphabet alphabet, List<String> rows) {
        var table = new GroupTable(alphabet);
        for (var row : rows) {
            var fields = row.split("\t", -1);
            float cost = Integer.parseInt(fields[fields.length - 1]) / 100f;
            switch (fields.length) {
                case 2 -> table.weigh(alphabet, fields[0].charAt(0), cost);
                case 3 -> table.enter(alphabet.codes(fields[0]), Alphabet.LATIN.codes(fields[1]), cost);
                default -> throw new IllegalArgumentException("A row has two fields or three: " + row);
            }
        }
        return table;
    }

    private void weigh(Alphabet alphabet, char letter, float cost) {
        boolean latin = letter >= 'a' && letter <= 'z';
        if (latin) {
            targetWeight[Alphabet.LATIN.code(letter)] = cost;
        }
        if (!latin || alphabet == Alphabet.LATIN) {
            sourceWeight[alphabet.code(letter)] = cost;
        }
    }

    private void enter(int[] source, int[] target, float cost) {
        int from = sources.walk(LetterTrie.ROOT, source);
        if (sources.value(from) < 0) {
            sources.put(from, targets.newRoot());
        }
        targets.put(targets.walk((int) sources.value(from), target), cost);
    }

    double evidence(int[] source, int[] latin) {
        float chance = weight(source, sourceWeight) + weight(latin, targetWeight);
        return chance == 0 ? 0 : Math.max(0, 1 - cost(source, latin, chance) / chance);
    }

    private static float weight(int[] codes, float[] weights) {
        float sum = 0;
        for (int code : codes) {
            sum += weights[code];
        }
        return sum;
    }

    /// The cheapest way to cut both words into groups that stand for each other; ways that cost the limit are not
    /// followed.
    float cost(int[] source, int[] latin, float limit) {
        int width = latin.length + 1;
        var least = new float[(source.length + 1) * width];
        Arrays.fill(least, IMPOSSIBLE);
        least[0] = 0;
        for (int at = 0; at <= source.length; at++) {
            for (int to = 0; to <= latin.length; to++) {
                if (least[at * width + to] < limit) {
                    spread(source, latin, least, at, to);
                }
            }
        }
        return least[least.length - 1];
    }

    /// From one cell to all that one group leads to.
    private void spread(int[] source, int[] latin, float[] least, int at, int to) {
        int width = latin.length + 1;
        int cell = at * width + to;
        float paid = least[cell];
        if (to < latin.length) {
            least[cell + 1] = Math.min(least[cell + 1], paid + SKIPPED);
        }
        if (at < source.length) {
            least[cell + width] = Math.min(least[cell + width], paid + SKIPPED);
        }
        int node = LetterTrie.ROOT;
        for (int end = at; node >= 0; node = end < source.length ? sources.next(node, source[end++]) : -1) {
            int root = (int) sources.value(node);
            if (root >= 0) {
                settle(root, latin, least, cell, end * width);
            }
        }
    }

    private void settle(int root, int[] latin, float[] least, int cell, int row) {
        int to = cell % (latin.length + 1);
        float paid = least[cell];
        int node = root;
        for (int end = to; node >= 0; node = end < latin.length ? targets.next(node, latin[end++]) : -1) {
            float cost = targets.value(node);
            if (cost >= 0 && paid + cost < least[row + end]) {
                least[row + end] = paid + cost;
            }
        }
    }

    /// Visits each way to write what begins at a place of a word: how many letters it takes, as what, at what cost.
    void spellings(int[] source, int at, Visitor visitor) {
        int node = LetterTrie.ROOT;
        for (int end = at; node >= 0; node = end < source.length ? sources.next(node, source[end++]) : -1) {
            int root = (int) sources.value(node);
            if (root >= 0) {
                int taken = end - at;
                targets.visit(root, (letters, cost) -> visitor.at(taken, letters, cost));
            }
        }
    }

    interface Visitor {
        void at(int taken, String letters, float cost);
    }

    /// The tables that lie beside this class, each loaded when the first word of its script is met.
    private static final class Shipped {
        static final GroupTable LATIN = load(Alphabet.LATIN, "latin");
        static final GroupTable CYRILLIC = load(Alphabet.CYRILLIC, "cyrillic");
        static final GroupTable ARABIC = load(Alphabet.ARABIC, "arabic");
        static final GroupTable HEBREW = load(Alphabet.HEBREW, "hebrew");

        private static GroupTable load(Alphabet alphabet, String script) {
            var rows = new ArrayList<>(rows(script + "-groups.tsv"));
            if (alphabet == Alphabet.ARABIC) {
                rows.addAll(rows("arabic-by-hand.tsv"));
            }
            return read(alphabet, rows);
        }
    }

    static List<String> rows(String resource) {
        try (var stream = GroupTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its table " + resource + ".");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(row -> !row.isEmpty() && !row.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
