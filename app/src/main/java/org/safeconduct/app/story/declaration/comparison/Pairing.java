package org.safeconduct.app.story.declaration.comparison;

import static java.util.Comparator.comparingDouble;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.story.declaration.Draft.Point;
import org.safeconduct.app.story.declaration.word.Returned;

/// Which row of a file is which point: by its hidden key, and by its words where that got lost.
final class Pairing {
    /// Half of the words in common make two texts the same point.
    private static final double ALIKE = 0.5;

    private final List<Returned.Row> rows;
    private final SortedMap<Integer, UUID> keys = new TreeMap<>();

    private Pairing(List<Returned.Row> rows) {
        this.rows = rows;
    }

    /// A row that may be a point.
    private record Guess(int row, UUID key, double alike) {}

    /// @param known by their keys
    static Pairing of(List<Returned.Row> rows, Map<UUID, Point> known) {
        var pairing = new Pairing(rows);
        var seen = new HashSet<UUID>();
        for (int row = 0; row < rows.size(); row++) {
            var key = rows.get(row).key();
            if (key != null && known.containsKey(key) && seen.add(key)) {
                pairing.keys.put(row, key);
            }
        }
        pairing.guess(known);
        return pairing;
    }

    private void guess(Map<UUID, Point> known) {
        var open = new HashMap<>(known);
        keys.values().forEach(open::remove);
        var theirs = new HashMap<Integer, Map<String, Long>>();
        for (int row = 0; row < rows.size(); row++) {
            if (!keys.containsKey(row)) {
                theirs.put(row, words(rows.get(row).own() + " " + rows.get(row).english()));
            }
        }
        var guesses = new ArrayList<Guess>();
        open.forEach((key, point) -> {
            var mine = words(point.own() + " " + point.english());
            theirs.forEach((row, words) -> guesses.add(new Guess(row, key, alike(mine, words))));
        });
        guesses.removeIf(guess -> guess.alike() < ALIKE);
        guesses.sort(comparingDouble(Guess::alike).reversed());
        for (var guess : guesses) {
            if (!keys.containsKey(guess.row()) && open.remove(guess.key()) != null) {
                keys.put(guess.row(), guess.key());
            }
        }
    }

    private static Map<String, Long> words(String text) {
        return Run.words(text.toLowerCase(Locale.ROOT)).stream()
                .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                .collect(groupingBy(identity(), counting()));
    }

    /// The share of words in common: 1 where all are.
    private static double alike(Map<String, Long> mine, Map<String, Long> theirs) {
        long all = Stream.of(mine, theirs)
                .flatMap(words -> words.values().stream())
                .mapToLong(Long::longValue)
                .sum();
        long common = mine.entrySet().stream()
                .mapToLong(word -> Math.min(word.getValue(), theirs.getOrDefault(word.getKey(), 0L)))
                .sum();
        return all == 0 ? 0 : 2.0 * common / all;
    }

    static double alike(Point one, Point other) {
        return alike(words(one.own() + " " + one.english()), words(other.own() + " " + other.english()));
    }

    /// The point that a row is; none where it is a new one.
    Optional<UUID> key(int row) {
        return Optional.ofNullable(keys.get(row));
    }

    /// In the order of the file.
    List<UUID> keys() {
        return List.copyOf(keys.values());
    }
}
