package org.safeconduct.packet.intake.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What the machine read on one scan.
///
/// @param confidence mean of the words, weighted by their length; 0 when there are none
/// @param turns quarter turns clockwise by which the scan had to be turned to stand upright; the boxes are
///     those of the turned scan
/// @param width of the turned scan, in pixels
/// @param height of the turned scan, in pixels
public record Reading(int confidence, int turns, int width, int height, List<Word> words) {
    /// One word on a scan, its box in pixels from the upper left corner.
    ///
    /// @param line words of one line share the number; lines are numbered in reading order
    public record Word(int line, int left, int top, int width, int height, String text) {}

    public Reading {
        words = List.copyOf(words);
    }

    /// The reading of a scan that no machine could read.
    public static Reading nothing() {
        return new Reading(0, 0, 1, 1, List.of());
    }

    /// Keeps the reading in a file until the text layer is made.
    public void save(Path file) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("%d\t%d\t%d\t%d".formatted(confidence, turns, width, height));
        for (var word : words) {
            lines.add("%d\t%d\t%d\t%d\t%d\t%s"
                    .formatted(word.line(), word.left(), word.top(), word.width(), word.height(), word.text()));
        }
        Files.write(file, lines);
    }

    public static Reading load(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var head = numbers(lines.getFirst(), 4);
        var words = lines.stream().skip(1).map(Reading::word).toList();
        return new Reading(head[0], head[1], head[2], head[3], words);
    }

    private static Word word(String line) {
        var box = numbers(line, 5);
        return new Word(box[0], box[1], box[2], box[3], box[4], line.split("\t", 6)[5]);
    }

    private static int[] numbers(String line, int count) {
        return Arrays.stream(line.split("\t", count + 1))
                .limit(count)
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
