package org.safeconduct.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.safeconduct.names.letters.Token;

/// One word as it is spelt in its own script and in Latin letters, and how often.
public record SpellingPair(Token own, Token latin, int count) {
    private static final int HELD_OUT_OF_TEN_THOUSAND = 1250;
    private static final long SEED = 20_261_130;

    /// Longer ones are titles of films and lists of people.
    private static final int LONGEST = 24;

    public static List<SpellingPair> training(Path file) throws IOException {
        return read(file, pair -> !pair.isHeldOut());
    }

    static List<SpellingPair> heldOut(Path file) throws IOException {
        return read(file, SpellingPair::isHeldOut);
    }

    /// Lines of Latin spelling, own spelling with spaces between its letters, count.
    private static List<SpellingPair> read(Path file, Predicate<SpellingPair> wanted) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.map(line -> line.split("\t"))
                    .filter(fields -> fields.length == 3)
                    .map(fields -> new SpellingPair(
                            Token.of(fields[1].replace(" ", "")),
                            Token.of(fields[0]),
                            Integer.parseInt(fields[2].strip())))
                    .filter(pair -> isSound(pair.own) && isSound(pair.latin))
                    .filter(wanted)
                    .toList();
        }
    }

    private static boolean isSound(Token token) {
        return !token.letters().isEmpty() && token.letters().length() <= LONGEST;
    }

    /// By the Latin spelling, so that no spelling is on both sides.
    private boolean isHeldOut() {
        long hash = SEED;
        for (char letter : latin.letters().toCharArray()) {
            hash = (hash ^ letter) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return Math.floorMod(hash, 10_000) < HELD_OUT_OF_TEN_THOUSAND;
    }
}
