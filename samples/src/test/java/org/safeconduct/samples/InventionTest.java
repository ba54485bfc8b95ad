package org.safeconduct.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Nobody can take a sample for a real paper, call a number in it or write to an address in it.
class InventionTest {
    private static final Path SCRIPTS = Path.of("src/main/resources/org/safeconduct/samples");

    @Test
    void every_script_says_that_it_is_a_sample() {
        assertThat(files(SCRIPTS))
                .filteredOn(file ->
                        !file.toString().contains(".chat.") && !file.toString().contains(".plate."))
                .allSatisfy(file -> assertThat(read(file)).containsPattern("SAMPLE|INVENTED"));
    }

    @Test
    void every_telephone_number_is_a_fictitious_one() {
        assertThat(found("\\(\\d{3}\\) \\d{3}-\\d{4}"))
                .isNotEmpty()
                .allMatch(number -> number.matches(".*555-01\\d\\d"));
    }

    @Test
    void every_address_of_mail_and_web_is_an_example() {
        assertThat(found("[\\w.]+@[\\w.]+|https?://[^/\\s\"]+"))
                .isNotEmpty()
                .allMatch(address -> address.endsWith("example.org"));
    }

    @Test
    void both_cases_together_stay_small_enough_to_be_cloned() {
        var bytes = Stream.of("eloy", "adelanto")
                .flatMap(folder -> files(Path.of(folder)).stream())
                .mapToLong(file -> file.toFile().length())
                .sum();
        assertThat(bytes).isLessThan(14_000_000);
    }

    @Test
    void notes_that_are_not_for_filing_are_in_no_manifest() {
        assertThat(Stream.of("adelanto/filing.yaml", "adelanto/filing-incomplete.yaml")
                        .map(name -> read(Path.of(name))))
                .noneMatch(text -> text.contains("file: notes/"));
    }

    private static List<String> found(String pattern) {
        return Stream.of(
                        SCRIPTS,
                        Path.of("eloy/filing.yaml"),
                        Path.of("eloy/facts.yaml"),
                        Path.of("adelanto/filing.yaml"))
                .flatMap(path -> files(path).stream())
                .flatMap(file -> Pattern.compile(pattern).matcher(read(file)).results())
                .map(MatchResult::group)
                .filter(address -> !address.matches("\\d+\\.\\d+@.*"))
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
