package org.safeconduct.names.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes words of a script in Latin letters, likeliest first: by what groups of letters are written as,
/// and by which
/// letters follow each other in such names.
public final class Generation {
    /// Ways kept at each letter for each spelling that is asked for.
    private static final int BREADTH = 4;

    private static final int LEAST_BREADTH = 12;

    /// What a letter costs that was never seen to follow the two before it.
    private static final double UNSEEN = 9;

    private static final double LEFT_OUT = 30;

    /// What two letters cost more that are written as one group: rare pairs would else pass for likely ones.
    private static final double TOGETHER = 4.5;

    /// What a letter costs by and large, taken off each so that long spellings are no worse than short ones.
    private static final double USUAL = 2;

    /// How much the order of letters has to say beside the groups.
    private static final double ORDER = 0.6;

    private static final Map<Script, Generation> SHIPPED = new HashMap<>();

    private final GroupTable groups;
    private final Alphabet alphabet;
    private final Map<String, Double> order = new HashMap<>();

    /// A Latin spelling and its cost in nats: one more is 2.7 times less likely.
    public record Spelling(String letters, double cost) {}

    private Generation(Script script, String order) {
        groups = GroupTable.of(script);
        alphabet = Alphabet.of(script);
        for (var row : GroupTable.rows(order)) {
            var fields = row.split("\t", -1);
            this.order.put(fields[0], Integer.parseInt(fields[1]) / 100.0);
        }
    }

    public static synchronized Generation of(Script script) {
        return SHIPPED.computeIfAbsent(
                script,
                any -> new Generation(
                        any,
                        switch (any) {
                            case CYRILLIC -> "cyrillic-order.tsv";
                            case ARABIC -> "arabic-order.tsv";
                            case HEBREW -> "hebrew-order.tsv";
                            case LATIN, OTHER ->
                                throw new IllegalArgumentException("Latin letters need not be put into Latin letters.");
                        }));
    }

    /// At most so many; a letter outside the script's tables is left out.
    public List<Spelling> likeliest(String word, int most) {
        var codes = alphabet.codes(word);
        int breadth = Math.max(LEAST_BREADTH, BREADTH * most);
        List<Map<String, Double>> ways = new ArrayList<>();
        for (int at = 0; at <= codes.length; at++) {
            ways.add(new HashMap<>());
        }
        ways.getFirst().put("", 0.0);
        for (int at = 0; at < codes.length; at++) {
            insert(codes, at, ways, breadth);
            spread(codes, at, ways, breadth);
        }
        insert(codes, codes.length, ways, breadth);
        ways.getLast().replaceAll((letters, cost) -> cost + ORDER * follows(letters, '_'));
        return cheapest(ways.getLast(), most);
    }

    /// Letters that stand for nothing written, such as short vowels; one at a time.
    private void insert(int[] codes, int at, List<Map<String, Double>> ways, int breadth) {
        for (var way : cheapest(ways.get(at), breadth)) {
            groups.spellings(codes, at, (taken, letters, cost) -> {
                if (taken == 0) {
                    keep(ways.get(at), way, letters, cost);
                }
            });
        }
    }

    private void spread(int[] codes, int at, List<Map<String, Double>> ways, int breadth) {
        for (var way : cheapest(ways.get(at), breadth)) {
            keep(ways.get(at + 1), way, "", LEFT_OUT);
            groups.spellings(codes, at, (taken, letters, cost) -> {
                if (taken > 0) {
                    keep(ways.get(at + taken), way, letters, cost + (taken > 1 ? TOGETHER : 0));
                }
            });
        }
    }

    private void keep(Map<String, Double> there, Spelling way, String letters, double cost) {
        double paid = way.cost + cost;
        var written = way.letters;
        for (int at = 0; at < letters.length(); at++) {
            char letter = letters.charAt(at);
            paid += ORDER * follows(written, letter);
            written += letter;
        }
        there.merge(written, paid, Math::min);
    }

    private double follows(String written, char letter) {
        var before = "__" + written;
        return order.getOrDefault(before.substring(before.length() - 2) + letter, UNSEEN) - USUAL;
    }

    private static List<Spelling> cheapest(Map<String, Double> ways, int most) {
        return ways.entrySet().stream()
                .map(way -> new Spelling(way.getKey(), way.getValue()))
                .sorted(Comparator.comparingDouble(Spelling::cost).thenComparing(Spelling::letters))
                .limit(most)
                .toList();
    }
}
