package org.safeconduct.app.filing.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.filing.plan.Plan;
import org.safeconduct.app.filing.plan.Plans;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.law.Rulebook;
import org.safeconduct.packet.filing.Filing;
import org.safeconduct.packet.filing.manifest.FilingReader;
import org.safeconduct.packet.filing.manifest.Manifest;
import org.springframework.beans.factory.annotation.Autowired;

/// The samples, read into a case and written out again.
@AppTest
class CaseFolderIT {
    private static final Path SAMPLES = Path.of("..", "samples");

    @Autowired
    private CaseFolderReader reader;

    @Autowired
    private CaseFolders folders;

    @Autowired
    private Plans plans;

    private final Badge nora;
    private final UUID caseId;

    CaseFolderIT(@Autowired Office office) {
        nora = office.engage(Role.ATTORNEY);
        caseId = office.team(nora);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eloy", "adelanto"})
    void what_was_read_from_a_case_folder_is_written_as_one_that_says_the_same(String sample) {
        var plan = laid(sample);
        try (var folder = Actor.as(nora.member(), () -> folders.open(plan))) {
            assertThat(read(folder.folder()))
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes("folder", ".*\\.file", ".*\\.paper")
                    .isEqualTo(read(SAMPLES.resolve(sample)));
        }
    }

    @Test
    void nothing_is_left_of_a_case_folder_that_was_closed() {
        var opened = Actor.as(nora.member(), () -> folders.open(laid("adelanto")));
        opened.close();
        assertThat(Files.exists(opened.folder())).isFalse();
    }

    @Test
    void a_filing_without_respondents_is_written_down_and_told_that_it_lacks_them() {
        var plan = laid("adelanto");
        var empty = Actor.as(nora.member(), () -> {
            plans.change(plan, plan.cover(), plan.signing(), List.of(), plan.version());
            return plans.find(caseId, plan.id()).orElseThrow();
        });
        var bare = new Plan(
                empty.id(),
                empty.caseId(),
                empty.cover(),
                empty.signing(),
                empty.respondents(),
                empty.forms(),
                empty.exhibits(),
                null,
                empty.version(),
                empty.revision());
        try (var folder = Actor.as(nora.member(), () -> folders.open(bare))) {
            assertThat(FilingReader.of(Rulebook.packaged()).read(folder.folder()))
                    .isInstanceOfSatisfying(
                            Manifest.Faulty.class,
                            faulty -> assertThat(faulty.findings())
                                    .anySatisfy(finding ->
                                            assertThat(finding.words()).contains("respondents")));
        }
    }

    private Plan laid(String sample) {
        return Actor.as(
                nora.member(),
                () -> plans.find(caseId, reader.read(caseId, SAMPLES.resolve(sample)))
                        .orElseThrow());
    }

    private static Filing read(Path folder) {
        return ((Manifest.Read) FilingReader.of(Rulebook.packaged()).read(folder)).filing();
    }
}
