package org.safeconduct.names.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// An official way to write a language in Latin letters; `standards.tsv` lists them.
record Standard(String id, String language, String words, Map<String, String> letters) {
    static final List<Standard> ALL = read();

    private static final String ONLY_RUSSIAN = "ыэъё";
    private static final String ONLY_UKRAINIAN = "іїєґ'’ʼ";
    private static final String OPENING = "аеёиоуыэюяіїєйъь";
    private static final int LONGEST = 2;

    private static List<Standard> read() {
        try (var stream = Objects.requireNonNull(Standard.class.getResourceAsStream("standards.tsv"));
                var rows = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\t"))
                    .map(row -> new Standard(row[0], row[1], row[2], letters(row[3].split(" "))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> letters(String[] words) {
        Map<String, String> letters = new HashMap<>();
        for (int word = 0; word < words.length; word += 2) {
            letters.put(words[word], words[word + 1].equals("-") ? "" : words[word + 1]);
        }
        return letters;
    }

    /// Whether the word may be of the standard's language, by letters that only one of the two languages has.
    boolean mayWrite(String word) {
        var foreign = language.equals("ru") ? ONLY_UKRAINIAN : ONLY_RUSSIAN;
        return word.toLowerCase(Locale.ROOT).chars().noneMatch(letter -> foreign.indexOf(letter) >= 0);
    }

    /// Nothing where the word has a letter that the standard does not know.
    Optional<String> write(String word) {
        var lower = word.toLowerCase(Locale.ROOT).replaceAll("['’ʼ]", "");
        var written = new StringBuilder();
        for (int at = 0; at < lower.length(); ) {
            int taken = LONGEST;
            var found = Optional.<String>empty();
            while (taken > 0 && found.isEmpty()) {
                found = one(lower, at, taken--);
            }
            if (found.isEmpty()) {
                return found;
            }
            written.append(found.get());
            at += taken + 1;
        }
        return Optional.of(written.toString());
    }

    private Optional<String> one(String word, int at, int taken) {
        if (at + taken > word.length()) {
            return Optional.empty();
        }
        var group = word.substring(at, at + taken);
        boolean opens = at == 0 || OPENING.indexOf(word.charAt(at - 1)) >= 0;
        if (at + taken == word.length() && letters.containsKey(group + "$")) {
            return Optional.ofNullable(letters.get(group + "$"));
        }
        return Optional.ofNullable(
                opens && letters.containsKey("^" + group) ? letters.get("^" + group) : letters.get(group));
    }
}
