package org.safeconduct.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Holds the data of `law/` and the code that names its rules together.
class PackagedRulesTest {
    private static final Rulebook BOOK = Rulebook.packaged();
    /// Numbers of EOIR's own forms look alike.
    private static final Pattern QUOTED_ID = Pattern.compile("\"((?!EOIR)[A-Z]{2,6}-[0-9]{2})\"");

    @Test
    void every_file_of_rules_is_read() throws IOException {
        try (var files = Files.list(root().resolve("law"))) {
            var names = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml"));
            assertThat(names).containsExactlyInAnyOrderElementsOf(Rulebook.FILES);
        }
    }

    @Test
    void every_rule_named_in_code_exists() throws IOException {
        var known = BOOK.list().stream().map(Rule::id).collect(Collectors.toSet());
        assertThat(idsInCode()).isSubsetOf(known);
    }

    @Test
    void every_rule_was_verified_within_a_year_of_the_release() {
        // the day of the release, moved with it; the clock of the machine has no say in what a build does
        var release = LocalDate.of(2026, 11, 23);
        assertThat(BOOK.unverifiedSince(release.minusYears(1))).isEmpty();
    }

    @Test
    void no_rule_is_verified_before_its_source_spoke() {
        assertThat(BOOK.list()).allMatch(rule -> rule.asOf().compareTo("" + rule.verifiedOn()) <= 0);
    }

    @Test
    void every_rule_speaks_in_one_sentence() {
        assertThat(BOOK.list())
                .allSatisfy(rule -> assertThat(rule.words()).endsWith(".").hasSizeLessThan(230));
    }

    private static Set<String> idsInCode() throws IOException {
        var ids = new TreeSet<String>();
        try (var files = Files.walk(root())) {
            for (var file : files.filter(PackagedRulesTest::isMainSource).toList()) {
                QUOTED_ID.matcher(Files.readString(file)).results().forEach(match -> ids.add(match.group(1)));
            }
        }
        return ids;
    }

    private static boolean isMainSource(Path file) {
        return file.toString().endsWith(".java") && file.toString().contains("/src/main/");
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("law").resolve("schema"))) {
            folder = folder.getParent();
            assertThat(folder).as("the repository's root").isNotNull();
        }
        return folder;
    }
}
