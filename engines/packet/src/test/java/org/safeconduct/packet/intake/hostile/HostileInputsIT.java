package org.safeconduct.packet.intake.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.law.Rulebook;
import org.safeconduct.packet.Finding;

/// Some hundreds of files that no reader expects, taken in side by side by one intake, as a filing does.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputsIT {
    private final Fates fates = Fates.read();
    private Bait bait;
    private Map<String, Outcome> outcomes;
    private Path room;

    @BeforeAll
    void take_everything_in(@TempDir Path folder) throws Exception {
        room = folder;
        bait = Bait.lay(Files.createDirectory(folder.resolve("beside")));
        var work = Files.createDirectory(folder.resolve("work"));
        outcomes = Session.of(Shelf.full(bait), fates, Files.createDirectory(folder.resolve("case")), work);
    }

    @AfterAll
    void put_the_bait_away() throws IOException {
        bait.close();
    }

    Stream<String> inputs() {
        return outcomes.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void an_input_meets_its_fate(String name) {
        var fate = fates.of(name);
        var outcome = outcomes.get(name);
        assumeThat(outcome.lacksProgram()).as("%s", outcome.findings()).isFalse();
        assertThat(outcome.fate())
                .as("%s, %s", outcome.findings(), outcome.thrown())
                .isIn(fate);
    }

    @Test
    void there_are_more_than_two_hundred_and_each_has_a_row() {
        assertThat(outcomes).hasSizeGreaterThan(200);
        assertThat(inputs().map(Fates::key)).containsExactlyInAnyOrderElementsOf(fates.inputs());
    }

    @Test
    void no_input_keeps_anyone_waiting() {
        assertThat(outcomes)
                .allSatisfy((name, outcome) -> assertThat(outcome.silence())
                        .as("silence about %s", name)
                        .matches(silence -> !silence.isHang(), "is no hang"));
    }

    @Test
    void what_would_draw_for_years_is_stopped_and_named() {
        assertThat(outcomes.get("pdf/forms-ten-to-the-tenth.pdf").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.words())
                        .startsWith("Page 1 of pdf/forms-ten-to-the-tenth.pdf kept the reader busy")
                        .contains("was given up"));
    }

    @Test
    void every_finding_is_a_sentence_that_names_the_file() {
        assertThat(outcomes)
                .allSatisfy((name, outcome) -> assertThat(outcome.findings())
                        .allSatisfy(finding -> assertThat(finding.words())
                                .contains(name)
                                .endsWith(".")
                                .doesNotContain("Exception", "null")));
    }

    @Test
    void every_finding_speaks_by_a_rule_that_exists() {
        var rules = Rulebook.packaged();
        assertThat(outcomes.values().stream()
                        .flatMap(outcome -> outcome.findings().stream())
                        .map(Finding::rule))
                .allMatch(rule -> !rules.versions(rule).isEmpty());
    }

    @Test
    void nothing_beside_the_case_folder_reaches_a_page() {
        assertThat(outcomes)
                .noneSatisfy((name, outcome) -> assertThat(outcome.words()).contains(Bait.SECRET));
    }

    @Test
    void nothing_beside_the_case_folder_is_even_opened() throws IOException {
        assertThat(bait.touched()).isEmpty();
    }

    @Test
    void nothing_is_written_beside_the_work_folder() throws IOException {
        try (Stream<Path> files = Files.walk(room)) {
            assertThat(files.filter(file -> !file.startsWith(room.resolve("work")))
                            .filter(file -> !file.startsWith(room.resolve("beside")))
                            .filter(Files::isRegularFile))
                    .isEmpty();
        }
    }

    @Test
    void nobody_is_called() throws Exception {
        assertThat(bait.visits()).hasValue(0);
    }
}
