package org.safeconduct.names.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.safeconduct.names.alike.Comparison;
import org.safeconduct.names.parts.Name;
import org.safeconduct.names.parts.Part;

/// Names that can be searched. It never changes once made, and any number of threads may ask it.
public final class NameIndex {
    private static final int COMPARED = 500;

    private final List<Name> names;
    private final Map<String, int[]> places;

    /// One that was found.
    ///
    /// @param place where it stood in the list the index was made of
    public record Hit(int place, Name name, Comparison comparison) {}

    private NameIndex(List<Name> names, Map<String, int[]> places) {
        this.names = names;
        this.places = places;
    }

    public static NameIndex of(List<Name> names) {
        Map<String, IntStream.Builder> gathered = new HashMap<>();
        for (int place = 0; place < names.size(); place++) {
            for (var part : names.get(place).own()) {
                for (var key : Skeleton.keys(part.token())) {
                    gathered.computeIfAbsent(key, any -> IntStream.builder()).add(place);
                }
            }
        }
        Map<String, int[]> places = new HashMap<>();
        gathered.forEach(
                (key, found) -> places.put(key, found.build().distinct().toArray()));
        return new NameIndex(List.copyOf(names), places);
    }

    /// By which each word of a name is found, for whoever keeps an index elsewhere: two names that may be one person's
    /// share a key of two of their words, or of the only one.
    public static List<Set<String>> keys(Name name) {
        return name.own().stream().map(part -> Skeleton.keys(part.token())).toList();
    }

    /// Whoever is at least so much alike, likeliest first.
    public List<Hit> find(Name sought, double least) {
        return IntStream.of(candidates(sought))
                .mapToObj(place -> new Hit(place, names.get(place), Comparison.of(sought, names.get(place))))
                .filter(hit -> hit.comparison.score() >= least)
                .sorted(Comparator.comparingDouble((Hit hit) -> -hit.comparison.score())
                        .thenComparingInt(Hit::place))
                .toList();
    }

    /// The places whose words share most with the sought, a rare key counting for more.
    private int[] candidates(Name sought) {
        var shared = new float[names.size()];
        for (var part : sought.own()) {
            for (var found : best(part).entrySet()) {
                shared[found.getKey()] += found.getValue();
            }
        }
        var some = IntStream.range(0, shared.length)
                .filter(place -> shared[place] > 0)
                .boxed();
        return some.sorted(Comparator.comparingDouble((Integer place) -> -shared[place]))
                .limit(COMPARED)
                .mapToInt(place -> place)
                .toArray();
    }

    /// What each place shares with one word: its rarest common key only, for the keys of one word say the
    /// same thing.
    private Map<Integer, Float> best(Part part) {
        Map<Integer, Float> best = new HashMap<>();
        for (var key : Skeleton.keys(part.token())) {
            int[] found = places.getOrDefault(key, new int[0]);
            float worth = (float) Math.log(1.0 + (double) names.size() / (1 + found.length));
            for (int place : found) {
                best.merge(place, worth, Math::max);
            }
        }
        return best;
    }
}
