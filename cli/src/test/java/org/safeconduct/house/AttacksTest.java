package org.safeconduct.house;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.house.Sources.HOUSE;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The list of attacks in the documentation, held against the tests that it names.
class AttacksTest {
    private static final Pattern ROW =
            Pattern.compile("\\| (\\d+) \\|[^|]+\\|[^|]*\\| (held|partly|not yet)[^|]*\\|([^|]*)\\|");
    private static final Pattern TEST = Pattern.compile("`([A-Za-z]+\\.[a-z0-9_]+)`");
    private final List<Matcher> rows;

    AttacksTest() throws IOException {
        rows = Files.readAllLines(House.ROOT.resolve("docs/attacks.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .toList();
    }

    @Test
    void each_attack_has_its_row() {
        assertThat(rows)
                .extracting(row -> Integer.valueOf(row.group(1)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 45).boxed().toList());
    }

    @Test
    void each_test_that_is_named_is_there() {
        var there = HOUSE.all().stream()
                .flatMap(source -> source.methods().stream()
                        .filter(Source.Method::isTest)
                        .map(method -> source.file().getFileName().toString().replace("java", method.name())))
                .collect(toSet());
        assertThat(rows.stream()
                        .flatMap(row -> TEST.matcher(row.group(3)).results().map(test -> test.group(1))))
                .isNotEmpty()
                .allSatisfy(test -> assertThat(there).contains(test));
    }

    @Test
    void what_is_said_to_hold_names_who_shows_it() {
        assertThat(rows)
                .filteredOn(row -> !row.group(2).equals("not yet"))
                .allSatisfy(row -> assertThat(row.group(3)).as(row.group(1)).contains("`"));
    }
}
