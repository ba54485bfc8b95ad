package org.safeconduct.bench.chronology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.phrase.Phrases;
import org.safeconduct.chronology.phrase.Telling;
import org.safeconduct.chronology.word.Language;

/// How many phrases are understood that were written before the reader was and not used to improve it.
final class PhrasesBench {
    private static final LocalDate BIRTH = LocalDate.of(1990, 4, 20);

    private PhrasesBench() {}

    /// One row of a table for a language.
    static String row(Path tables, Language language) throws IOException {
        var rows = rows(tables, language);
        long right = rows.stream()
                .filter(row -> Phrases.read(row[0], telling(language)).line().equals(row[1]))
                .count();
        return String.format(
                Locale.ROOT, "| %s | %d | %d | %.3f |", language.code(), rows.size(), right, 1.0 * right / rows.size());
    }

    static List<String[]> rows(Path tables, Language language) throws IOException {
        return Files.readAllLines(tables.resolve(language.code() + ".blind")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" => ", 2))
                .toList();
    }

    static boolean readAll(List<String[]> rows, Language language) {
        return rows.stream()
                .noneMatch(row -> Phrases.read(row[0], telling(language)).line().isEmpty());
    }

    private static Telling telling(Language language) {
        return Telling.in(language).on(LocalDate.of(2025, 6, 15)).bySomeoneBorn(Bounds.of(BIRTH, BIRTH));
    }
}
