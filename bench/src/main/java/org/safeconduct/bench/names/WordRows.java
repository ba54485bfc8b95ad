package org.safeconduct.bench.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;
import org.safeconduct.names.letters.Meeting;
import org.safeconduct.names.letters.Token;
import org.safeconduct.names.spelling.Spellings;

/// Single words across scripts, on the part of the pairs that nothing was trained on.
final class WordRows {
    private static final int RANDOM_PAIRS = 200_000;
    private static final int SOUNDED_PAIRS = 20_000;
    private static final int WRITTEN = 500;
    private static final long SEED = 17;

    private WordRows() {}

    static void print(Path folder) throws IOException {
        NamesBench.print(
                "| words | method | recall at 1 / 10 / 50 false hits in 100,000 | pairs a second |%n|---|---|---|---|");
        for (var script : List.of("russian", "arabic", "hebrew")) {
            var held = new ArrayList<>(SpellingPair.heldOut(folder.resolve(script + "-latin.tsv")));
            Collections.shuffle(held, new Random(SEED));
            row(
                    script,
                    "letter groups",
                    held,
                    RANDOM_PAIRS,
                    (own, latin) -> Meeting.of(own, latin).likeness());
            row(
                    script,
                    "ICU, Jaro-Winkler",
                    held,
                    SOUNDED_PAIRS * 5,
                    (own, latin) -> JaroWinkler.of(JaroWinkler.latin(own.written()), latin.letters()));
            sounds(script, held);
            written(script, held);
        }
    }

    private static void row(
            String script,
            String method,
            List<SpellingPair> held,
            int random,
            ToDoubleBiFunction<Token, Token> measure) {
        var meant = held.stream()
                .mapToDouble(pair -> measure.applyAsDouble(pair.own(), pair.latin()))
                .toArray();
        var chance = new double[random];
        var dice = new Random(SEED);
        double seconds = NamesBench.cpuSeconds(() -> {
            for (int turn = 0; turn < random; turn++) {
                var one = held.get(dice.nextInt(held.size()));
                var other = another(held, one, dice);
                chance[turn] = measure.applyAsDouble(one.own(), other.latin());
            }
        });
        Arrays.sort(chance);
        NamesBench.print(
                "| %s, %,d held out | %s | %.3f / %.3f / %.3f | %,.0f |",
                script,
                held.size(),
                method,
                recall(meant, chance, 1),
                recall(meant, chance, 10),
                recall(meant, chance, 50),
                random / seconds);
    }

    private static SpellingPair another(List<SpellingPair> held, SpellingPair one, Random dice) {
        var other = held.get(dice.nextInt(held.size()));
        boolean same = other.own().letters().equals(one.own().letters())
                || other.latin().letters().equals(one.latin().letters());
        return same ? another(held, one, dice) : other;
    }

    private static double recall(double[] meant, double[] chance, int falseHits) {
        double threshold = chance[chance.length - 1 - (int) (falseHits * (chance.length / 100_000.0))];
        return Arrays.stream(meant).filter(likeness -> likeness > threshold).count() / (double) meant.length;
    }

    /// A code agrees or not: one recall at the false hits it makes.
    private static void sounds(String script, List<SpellingPair> held) {
        var some = held.subList(0, Math.min(held.size(), WRITTEN * 2));
        long met = some.stream().filter(WordRows::sound).count();
        var dice = new Random(SEED);
        int wrong = 0;
        for (int turn = 0; turn < SOUNDED_PAIRS / 4; turn++) {
            var one = held.get(dice.nextInt(held.size()));
            wrong += sound(new SpellingPair(one.own(), another(held, one, dice).latin(), 1)) ? 1 : 0;
        }
        NamesBench.print(
                "| %s | ICU, Beider-Morse | %.3f at %.0f | |",
                script, met / (double) some.size(), wrong * 400_000.0 / SOUNDED_PAIRS);
    }

    private static boolean sound(SpellingPair pair) {
        return Phonetics.sound(
                JaroWinkler.latin(pair.own().written()), pair.latin().letters());
    }

    private static void written(String script, List<SpellingPair> held) {
        var some = held.stream().filter(pair -> pair.count() > 1).limit(WRITTEN).toList();
        var ranks = some.stream()
                .mapToInt(pair -> Spellings.of(pair.own(), List.of(), 50).stream()
                        .map(spelling -> spelling.letters())
                        .toList()
                        .indexOf(pair.latin().letters()))
                .toArray();
        NamesBench.print(
                "| %s | spelling among the first 1 / 10 / 50 to try | %.2f / %.2f / %.2f | |",
                script, within(ranks, 1), within(ranks, 10), within(ranks, 50));
    }

    private static double within(int[] ranks, int first) {
        return Arrays.stream(ranks).filter(rank -> rank >= 0 && rank < first).count() / (double) ranks.length;
    }
}
