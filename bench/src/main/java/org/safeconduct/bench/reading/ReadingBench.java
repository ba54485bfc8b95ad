package org.safeconduct.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safeconduct.reading.Progress;
import org.safeconduct.reading.Reading;
import org.safeconduct.reading.Reading.Read;
import org.safeconduct.reading.Wishes;
import org.safeconduct.reading.reader.Reader;

/// The steps of `bench/reading`, each a run of this program so that its cost can be taken from outside.
public final class ReadingBench {
    private static final int PHOTOGRAPHED = 5;

    private ReadingBench() {}

    /// `print FOLDER PAGES`, `read FOLDER LANGUAGE` or `score FOLDER TOOL…`.
    public static void main(String... words) throws IOException {
        var folder = Path.of(words[1]);
        switch (words[0]) {
            case "print" -> print(folder, Integer.parseInt(words[2]));
            case "read" -> read(folder, words[2]);
            case "score" -> score(folder, List.of(words).subList(2, words.length));
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private static void print(Path folder, int pages) throws IOException {
        for (var stack : Stack.all(folder)) {
            stack.print(pages);
            System.out.println(stack.language() + " " + stack.both());
        }
    }

    private static void read(Path folder, String language) throws IOException {
        for (var stack : Stack.all(folder)) {
            if (stack.language().equals(language)) {
                var wishes = Wishes.named(language).in(List.of(language));
                Reading reading = Reader.in(folder).read(stack.pdf(), wishes, Progress.SILENT);
                var pages = reading instanceof Read read
                        ? read.pages().stream().map(page -> page.text().words()).toList()
                        : List.<String>of();
                Stack.write(pages, folder.resolve(language + ".ours.txt"));
            }
        }
    }

    /// A row for each tool and language: percent of letters wrong, on scans and on photographs.
    private static void score(Path folder, List<String> tools) throws IOException {
        System.out.println("| tool | language | scans, letters wrong of 100 | photographs | all |");
        System.out.println("|---|---|---|---|---|");
        for (var tool : tools) {
            var all = List.of(new ArrayList<Errors>(), new ArrayList<Errors>());
            for (var stack : Stack.all(folder)) {
                var file = folder.resolve(stack.language() + "." + tool + ".txt");
                var read = Files.exists(file) ? Stack.pages(file) : List.<String>of();
                var errors = List.of(errors(stack.truth(), read, false), errors(stack.truth(), read, true));
                all.get(0).add(errors.get(0));
                all.get(1).add(errors.get(1));
                row(tool, stack.language(), errors.get(0), errors.get(1));
            }
            row("**" + tool + "**", "all", sum(all.get(0)), sum(all.get(1)));
        }
    }

    private static Errors errors(List<String> truth, List<String> read, boolean photographed) {
        var errors = Errors.NONE;
        for (int i = 0; i < truth.size(); i++) {
            if (photographed == (i % PHOTOGRAPHED == PHOTOGRAPHED - 1)) {
                errors = errors.and(Errors.of(truth.get(i), i < read.size() ? read.get(i) : ""));
            }
        }
        return errors;
    }

    private static Errors sum(List<Errors> errors) {
        return errors.stream().reduce(Errors.NONE, Errors::and);
    }

    private static void row(String tool, String language, Errors scans, Errors photographs) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.2f | %.2f | %.2f |%n",
                tool,
                language,
                scans.percent(),
                photographs.percent(),
                scans.and(photographs).percent());
    }
}
