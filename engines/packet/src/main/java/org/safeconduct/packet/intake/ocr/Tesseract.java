package org.safeconduct.packet.intake.ocr;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    private static final Pattern ROTATE = Pattern.compile("(?m)^Rotate: (90|180|270)$");

    private Tesseract() {}

    /// Reads with the given data, a second and third time when the first reading is poor, and keeps the best.
    ///
    /// @param data names of trained data as tesseract knows them, such as `rus`
    public static Reading read(Scan scan, List<String> data, Path scratch) throws UnreadableException, IOException {
        var plain = read(scan, 0, data, scratch, List.of());
        if (plain.confidence() >= DOUBTFUL) {
            return plain;
        }
        var best = better(plain, read(scan, 0, data, scratch, SAUVOLA));
        if (best.confidence() >= NONSENSE) {
            return best;
        }
        int turns = turns(scan, scratch);
        return turns == 0 ? best : better(best, readTurned(scan, turns, data, scratch));
    }

    private static Reading readTurned(Scan scan, int turns, List<String> data, Path scratch)
            throws UnreadableException, IOException {
        var turned = scan.turned(turns);
        var plain = read(turned, turns, data, scratch, List.of());
        return plain.confidence() >= DOUBTFUL ? plain : better(plain, read(turned, turns, data, scratch, SAUVOLA));
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

    private static Reading read(Scan scan, int turns, List<String> data, Path scratch, List<String> options)
            throws UnreadableException, IOException {
        var arguments =
                new ArrayList<>(List.of(scan.image().toString(), "stdout", "--dpi", String.valueOf(scan.dpi()), "-l"));
        arguments.add(String.join("+", data));
        arguments.addAll(List.of("--psm", "3"));
        arguments.addAll(options);
        arguments.add("tsv");
        var ran = TOOL.run(scratch, LIMIT, arguments);
        return ran.isDone() ? Table.reading(ran.output(), turns) : Reading.nothing();
    }

    private static int turns(Scan scan, Path scratch) throws UnreadableException, IOException {
        var arguments = List.of(
                scan.image().toString(),
                "stdout",
                "--dpi",
                String.valueOf(scan.dpi()),
                "--psm",
                "0",
                "-c",
                "thresholding_method=2");
        var matcher = ROTATE.matcher(TOOL.run(scratch, GLANCE, arguments).output());
        return matcher.find() ? Integer.parseInt(matcher.group(1)) / 90 : 0;
    }
}
