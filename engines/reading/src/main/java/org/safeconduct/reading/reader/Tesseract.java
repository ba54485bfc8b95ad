package org.safeconduct.reading.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.safeconduct.reading.Refusal;
import org.safeconduct.reading.picture.Grey;
import org.safeconduct.reading.tool.Tool;

/// Reads one scan at a time.
///
/// @param scratch where it may write
record Tesseract(Path scratch) {
    private static final Tool TOOL = new Tool("tesseract", "to read scans", "tesseract-ocr");

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofSeconds(30);
    /// Below it, another way of telling ink from paper is tried. Clean print reads at 90 and more.
    private static final int DOUBTFUL = 75;
    /// Below it, the page may well lie on its side.
    private static final int NONSENSE = 55;
    /// Below it, what looks like letters may as well be leaves.
    private static final double SURE_OF_LETTERS = 4;
    /// Sauvola's threshold, which follows the light across a photographed page.
    private static final List<String> SAUVOLA = List.of("-c", "thresholding_method=2");
    /// Finds blocks of text by itself, which a shadow across a photographed page can defeat.
    private static final String LAYOUT = "3";
    /// Takes the page for one block.
    private static final String BLOCK = "6";

    private static final Pattern LETTERS =
            Pattern.compile("Rotate: (0|90|180|270)\\s+Orientation confidence: ([0-9.]+)");

    /// A picture in a file.
    ///
    /// @param image a portable graymap
    public record Picture(Path image, int dpi) {}

    /// Which trained data is installed; none when tesseract is not.
    public Set<String> installed() throws IOException {
        if (!TOOL.isInstalled()) {
            return Set.of();
        }
        try {
            var list = Files.createTempFile(scratch, "languages", ".txt");
            TOOL.run(scratch, list, GLANCE, List.of("--list-langs"));
            try (var lines = Files.lines(list)) {
                return lines.skip(1).map(String::strip).collect(Collectors.toUnmodifiableSet());
            }
        } catch (Refusal e) {
            return Set.of();
        }
    }

    /// Reads with the given data, again in other ways when the first reading is poor, and keeps the best.
    ///
    /// @param data names of trained data as tesseract knows them, such as `rus`
    /// @throws Refusal when tesseract is missing
    public Recognised read(Picture picture, List<String> data) throws Refusal, IOException {
        var best = bothWays(picture, data, Recognised.NOTHING);
        if (best.confidence() >= NONSENSE) {
            return best;
        }
        var turns = findTurns(picture);
        return turns.isEmpty() ? best : readSurely(picture, data, turns.getAsInt(), best);
    }

    /// First by the plain threshold, then by the other if need be.
    private Recognised bothWays(Picture picture, List<String> data, Recognised best) throws Refusal, IOException {
        var plain = better(best, once(picture, data, LAYOUT, List.of()));
        return plain.confidence() >= DOUBTFUL ? plain : better(plain, once(picture, data, LAYOUT, SAUVOLA));
    }

    /// A page that is known to have letters is turned upright, and at last taken for one block.
    private Recognised readSurely(Picture picture, List<String> data, int turns, Recognised sofar)
            throws Refusal, IOException {
        if (turns == 0) {
            return asBlock(picture, data, sofar);
        }
        var upright = new Picture(Files.createTempFile(scratch, "upright", ".pgm"), picture.dpi());
        try {
            Grey.read(picture.image()).turned(turns).write(upright.image());
            var found = asBlock(upright, data, bothWays(upright, data, Recognised.NOTHING));
            return better(sofar, found.turnedBack(turns));
        } finally {
            Files.delete(upright.image());
        }
    }

    private Recognised asBlock(Picture picture, List<String> data, Recognised best) throws Refusal, IOException {
        return best.confidence() >= NONSENSE ? best : better(best, once(picture, data, BLOCK, SAUVOLA));
    }

    private Recognised once(Picture picture, List<String> data, String layout, List<String> options)
            throws Refusal, IOException {
        var arguments = new ArrayList<>(List.of(picture.image().toString(), "stdout"));
        arguments.addAll(List.of("--dpi", String.valueOf(picture.dpi()), "--psm", layout));
        arguments.addAll(List.of("-l", String.join("+", data)));
        arguments.addAll(options);
        arguments.add("tsv");
        var table = Files.createTempFile(scratch, "read", ".tsv");
        try {
            return TOOL.run(scratch, table, LIMIT, arguments) ? Table.read(table) : Recognised.NOTHING;
        } finally {
            Files.delete(table);
        }
    }

    /// Which way is up, in quarter turns to the right; nothing where there are no letters, as on a photograph.
    private OptionalInt findTurns(Picture picture) throws Refusal, IOException {
        var arguments = new ArrayList<>(List.of(picture.image().toString(), "stdout"));
        arguments.addAll(List.of("--dpi", String.valueOf(picture.dpi()), "--psm", "0"));
        arguments.addAll(SAUVOLA);
        var said = Files.createTempFile(scratch, "turns", ".txt");
        try {
            TOOL.run(scratch, said, GLANCE, arguments);
            var matcher = LETTERS.matcher(Files.readString(said));
            return matcher.find() && Double.parseDouble(matcher.group(2)) >= SURE_OF_LETTERS
                    ? OptionalInt.of(Integer.parseInt(matcher.group(1)) / 90)
                    : OptionalInt.empty();
        } finally {
            Files.delete(said);
        }
    }

    private static Recognised better(Recognised first, Recognised second) {
        return second.isBetterThan(first) ? second : first;
    }
}
