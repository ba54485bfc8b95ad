package org.safeconduct.bench.names.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.safeconduct.bench.names.SpellingPair;

/// Writes the tables of the engine `names` anew: the folder with the pairs, then the folder for the tables.
final class TrainTables {
    private static final String NOTE = """
            # Learned by bench/names-training from Wikidata name tokens (steveash/NETransliteration-COLING2018, CC0).
            # Costs in hundredths of a nat. Written by a program; decision 0243.
            """;
    private static final Map<String, String> SCRIPTS =
            new TreeMap<>(Map.of("cyrillic", "russian", "arabic", "arabic", "hebrew", "hebrew"));

    /// More pairs teach the frequent groups nothing new.
    private static final int MOST = 50_000;

    private static final long SEED = 7;

    private TrainTables() {}

    public static void main(String[] folders) throws IOException {
        var data = Path.of(folders[0]);
        var tables = Path.of(folders[1]);
        List<WordPair> variants = new ArrayList<>();
        for (var script : SCRIPTS.entrySet()) {
            var pairs = SpellingPair.training(data.resolve(script.getValue() + "-latin.tsv"));
            VariantPairs.of(pairs).forEach(variants::add);
            var words = some(pairs.stream().map(TrainTables::words).toList());
            write(tables, script.getKey() + "-groups.tsv", groups(words));
            write(tables, script.getKey() + "-order.tsv", LetterOrder.rows(words));
        }
        write(tables, "latin-groups.tsv", groups(some(variants)));
    }

    private static WordPair words(SpellingPair pair) {
        return new WordPair(pair.own().letters(), pair.latin().letters(), WordPair.weight(pair.count()));
    }

    private static List<WordPair> some(List<WordPair> pairs) {
        var mixed = new ArrayList<>(pairs);
        Collections.shuffle(mixed, new Random(SEED));
        return mixed.subList(0, Math.min(MOST, mixed.size()));
    }

    private static List<String> groups(List<WordPair> pairs) {
        List<String> rows = new ArrayList<>(letters(pairs, WordPair::target));
        letters(pairs, WordPair::source).stream()
                .filter(row -> !rows.contains(row))
                .forEach(rows::add);
        rows.addAll(LetterGroups.learn(pairs).rows());
        return rows;
    }

    /// What each letter says by itself.
    private static List<String> letters(List<WordPair> pairs, Function<WordPair, String> side) {
        var often = new TreeMap<>(pairs.stream()
                .flatMap(pair -> side.apply(pair).chars().mapToObj(letter -> (char) letter))
                .collect(groupingBy(letter -> letter, summingDouble(letter -> 1))));
        double all = often.values().stream().mapToDouble(count -> count).sum();
        return often.entrySet().stream()
                .map(letter -> letter.getKey() + "\t" + Math.round(-100 * Math.log(letter.getValue() / all)))
                .toList();
    }

    private static void write(Path folder, String name, List<String> rows) throws IOException {
        Files.writeString(folder.resolve(name), NOTE + String.join("\n", rows) + "\n");
    }
}
