package org.safeconduct.names.parts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.safeconduct.names.letters.Token;

/// Words of names that are no names, as `words.tsv` lists them.
enum SideWords {
    TITLE,
    RANK,
    PARTICLE,
    SON,
    DAUGHTER,
    /// Follows the father's name instead of going before it.
    CHILD,
    /// Begins a name that goes on: servant of.
    SERVANT,
    /// Ends a name that began before: of the faith.
    FAITH,
    /// Father or mother of, which with the child's name is one name.
    PARENT;

    private static final Map<String, SideWords> ALL = read();

    static Optional<SideWords> of(Token token) {
        return Optional.ofNullable(ALL.get(token.letters()));
    }

    boolean isOf(Token token) {
        return ALL.get(token.letters()) == this;
    }

    /// Whether the word goes on from one that only begins a name, such as "Abu" or "Abdul".
    static boolean begins(Token token) {
        return ALL.entrySet().stream()
                .anyMatch(word -> (word.getValue() == SERVANT || word.getValue() == PARENT)
                        && word.getKey().length() > 2
                        && token.letters().startsWith(word.getKey()));
    }

    private static Map<String, SideWords> read() {
        Map<String, SideWords> words = new HashMap<>();
        try (var stream = Objects.requireNonNull(SideWords.class.getResourceAsStream("words.tsv"), "words.tsv");
                var rows = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\t"))
                    .forEach(row -> {
                        var kind = valueOf(row[0].toUpperCase(Locale.ROOT));
                        Arrays.stream(row[1].split(" "))
                                .forEach(word -> words.put(Token.of(word).letters(), kind));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
