package org.safeconduct.reading.language;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// The languages that are known here, by their ISO 639-1 codes.
final class Languages {
    private static final Map<String, Known> TABLE = table();

    private Languages() {}

    /// @param model the name under which the model knows it
    /// @param data the name of tesseract's trained data for it
    record Known(String code, String script, Optional<String> model, Optional<String> data) {
        private static Known of(String row) {
            var cells = row.split("\t", -1);
            return new Known(cells[0], cells[1], named(cells[2]), named(cells[3]));
        }

        private static Optional<String> named(String cell) {
            return Optional.of(cell).filter(name -> !name.equals("-"));
        }
    }

    /// The name of tesseract's trained data for a language, none where there is no such data or no such language.
    static Optional<String> findData(String code) {
        return Optional.ofNullable(TABLE.get(code)).flatMap(Known::data);
    }

    static Collection<Known> all() {
        return TABLE.values();
    }

    private static Map<String, Known> table() {
        try (var in = Languages.class.getResourceAsStream("languages.tsv")) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<Known> rows = text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Known::of)
                    .toList();
            return rows.stream().collect(toUnmodifiableMap(Known::code, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
