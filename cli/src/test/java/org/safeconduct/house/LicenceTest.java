package org.safeconduct.house;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the program stands on, and whether it may.
class LicenceTest {
    private static final Set<String> ALLOWED = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-2.0",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "MIT",
            "MIT-0",
            "MPL-2.0",
            "Unicode-3.0");
    private static final Set<String> OWN =
            Set.of("chronology", "deadlines", "law", "names", "packet", "reading", "s3-store", "search", "vault");
    private static final Pattern ROW = Pattern.compile("\\| ([A-Za-z0-9.-]+) \\| ((?!Licence)\\S+) \\|");
    private static final Pattern VERSION = Pattern.compile("-\\d.*");

    @Test
    void every_library_has_been_reviewed_and_every_review_is_of_a_library() throws IOException {
        assumeThat(House.ROOT.resolve("app/target/lib"))
                .as("the application is packaged before its libraries can be seen, as the whole build does")
                .isDirectory();
        assertThat(libraries())
                .as("libraries against the rows of docs/licences.md")
                .containsExactlyInAnyOrderElementsOf(reviewed().keySet());
    }

    @Test
    void the_parts_list_of_the_build_names_each_library_with_its_version() throws IOException {
        var list = House.ROOT.resolve("app/target/parts.json");
        var jars = House.ROOT.resolve("app/target/lib");
        assumeThat(list).as("the whole build writes it, the quick one does not").exists();
        assumeThat(jars).isDirectory();
        var parts = Files.readString(list);
        try (var beside = Files.list(jars)) {
            assertThat(beside.map(jar -> jar.getFileName().toString()))
                    .isNotEmpty()
                    .allSatisfy(jar -> assertThat(parts).contains(coordinates(jar)));
        }
    }

    /// As a package URL ends: `/name@version`.
    private static String coordinates(String jar) {
        var version = VERSION.matcher(jar);
        assertThat(version.find()).isTrue();
        return "/%s@%s"
                .formatted(jar.substring(0, version.start()), jar.substring(version.start() + 1, jar.length() - 4));
    }

    @Test
    void no_licence_asks_more_than_we_can_promise() throws IOException {
        assertThat(reviewed())
                .allSatisfy(
                        (library, licence) -> assertThat(licence).as(library).isIn(ALLOWED));
    }

    private static Map<String, String> reviewed() throws IOException {
        return Files.readAllLines(House.ROOT.resolve("docs/licences.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .collect(toMap(row -> row.group(1), row -> row.group(2)));
    }

    private static Set<String> libraries() throws IOException {
        try (var beside = Files.list(House.ROOT.resolve("app/target/lib"))) {
            return Stream.concat(beside, ownLibraries())
                    .map(jar -> VERSION.matcher(jar.getFileName().toString()).replaceFirst(""))
                    .filter(name -> !OWN.contains(name) && !name.startsWith("surefire"))
                    .collect(toSet());
        }
    }

    /// Surefire keeps the true class path beside the one it starts with.
    private static Stream<Path> ownLibraries() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of);
    }
}
