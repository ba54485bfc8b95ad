package org.safeconduct.chronology.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.chronology.word.Language;

/// Phrases that were written before the reader and are not looked at to improve it. How many it gets is told by the
/// bench; here only that they don't become fewer.
class BlindTest {
    private static final int NINE_IN_TEN = 90;

    private static List<String[]> rows(Language language) throws IOException {
        try (var file = BlindTest.class.getResourceAsStream("/phrases/" + language.code() + ".blind")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" => ", 2))
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nine_in_ten_of_what_nobody_tuned_on_are_understood(Language language) throws IOException {
        var rows = rows(language);
        var right = rows.stream()
                .filter(row ->
                        Phrases.read(row[0], Invented.telling(language)).line().equals(row[1]))
                .count();
        assertThat(rows).hasSize(40);
        assertThat(100 * right / rows.size()).isGreaterThanOrEqualTo(NINE_IN_TEN);
    }
}
