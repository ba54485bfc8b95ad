package org.safeconduct.packet.intake.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.safeconduct.packet.intake.page.Scan;
import org.safeconduct.packet.intake.rendition.Tool;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Reads one scan at a time with tesseract, as a program of its own with one thread.
public final class Tesseract {
    public static final Tool TOOL = new Tool("tesseract", "to make scans searchable", "tesseract-ocr");

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofSeconds(20);
    /// Below it, another way of telling ink from paper is tried. Clean print reads at 90 and more.
    private static final int DOUBTFUL = 75;
    /// Below it, the page may well lie on its side.
    private static final int NONSENSE = 55;
    /// Sauvola's threshold, which follows the light across a photographed page.
    private static final List<String> SAUVOLA = List.of("-c", "thresholding_method=2");

    /// Finds blocks of text by itself, which a shadow across a photographed page can defeat.
    private static final String LAYOUT = "3";
    /// Takes the page for one block.
    private static final String BLOCK = "6";
    /// Below it, what looks like letters may as well be leaves.
    private static final double SURE_OF_LETTERS = 4;

    private static final Pattern LETTERS =
            Pattern.compile("Rotate: (0|90|180|270)\\s+Orientation confidence: ([0-9.]+)");

    private Tesseract() {}

    /// Reads with the given data, again in other ways when the first reading is poor, and keeps the best.
    ///
    /// @param data names of trained data as tesseract knows them, such as `rus`
    public static Reading read(Scan scan, List<String> data, Path scratch) throws UnreadableException, IOException {
        var reader = new Reader(data, scratch);
        var best = reader.read(scan, 0, Reading.nothing());
        if (best.confidence() >= NONSENSE) {
            return best;
        }
        var turns = findTurns(scan, scratch);
        return turns.isEmpty() ? best : reader.readSurely(scan, turns.getAsInt(), best);
    }

    /// Which way is up, in quarter turns to the right; nothing where there are no letters, as on a photograph.
    private static OptionalInt findTurns(Scan scan, Path scratch) throws UnreadableException, IOException {
        var arguments = new ArrayList<>(List.of(scan.image().toString(), "stdout"));
        arguments.addAll(List.of("--dpi", String.valueOf(scan.dpi()), "--psm", "0"));
        arguments.addAll(SAUVOLA);
        var matcher = LETTERS.matcher(TOOL.run(scratch, GLANCE, arguments).output());
        return matcher.find() && Double.parseDouble(matcher.group(2)) >= SURE_OF_LETTERS
                ? OptionalInt.of(Integer.parseInt(matcher.group(1)) / 90)
                : OptionalInt.empty();
    }

    /// Reads scans in one set of languages.
    private record Reader(List<String> data, Path scratch) {
        /// First by the plain threshold, then by the other if need be.
        Reading read(Scan scan, int turns, Reading best) throws UnreadableException, IOException {
            var plain = better(best, read(scan, turns, LAYOUT, List.of()));
            return plain.confidence() >= DOUBTFUL ? plain : better(plain, read(scan, turns, LAYOUT, SAUVOLA));
        }

        /// A page that is known to have letters is turned upright, and at last taken for one block.
        Reading readSurely(Scan scan, int turns, Reading sofar) throws UnreadableException, IOException {
            if (turns == 0) {
                return asBlock(scan, 0, sofar);
            }
            var upright = scan.turned(turns);
            try {
                return asBlock(upright, turns, read(upright, turns, sofar));
            } finally {
                Files.delete(upright.image());
            }
        }

        private Reading asBlock(Scan scan, int turns, Reading best) throws UnreadableException, IOException {
            return best.confidence() >= NONSENSE ? best : better(best, read(scan, turns, BLOCK, List.of()));
        }

        private Reading read(Scan scan, int turns, String layout, List<String> options)
                throws UnreadableException, IOException {
            var arguments = new ArrayList<>(List.of(scan.image().toString(), "stdout"));
            arguments.addAll(List.of("--dpi", String.valueOf(scan.dpi()), "--psm", layout));
            arguments.addAll(List.of("-l", String.join("+", data)));
            arguments.addAll(options);
            arguments.add("tsv");
            var ran = TOOL.run(scratch, LIMIT, arguments);
            return ran.isDone() ? Table.reading(ran.output(), turns) : Reading.nothing();
        }
    }

    private static Reading better(Reading first, Reading second) {
        return worth(second) > worth(first) ? second : first;
    }

    /// One word read with certainty is worth less than a page of words read well enough.
    private static long worth(Reading reading) {
        long letters =
                reading.words().stream().mapToLong(word -> word.text().length()).sum();
        return letters * reading.confidence() * reading.confidence();
    }
}
