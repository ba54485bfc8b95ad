package org.safeconduct.packet.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.law.Rulebook;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Level;
import org.safeconduct.packet.filing.manifest.CaseFolders;
import org.safeconduct.packet.preflight.Preflight.Evidence;

/// The two case files that everyone tries first.
class SampleFilingsTest {
    private static final Path SAMPLES = Path.of("../../samples");

    @Test
    void the_application_of_the_first_sample_could_be_filed() {
        assertThat(findings(SAMPLES.resolve("eloy"))).extracting(Finding::level).containsOnly(Level.CONFIRM);
    }

    @Test
    void the_motion_of_the_second_sample_could_be_filed() {
        assertThat(findings(SAMPLES.resolve("adelanto")))
                .extracting(Finding::level)
                .containsOnly(Level.CONFIRM);
    }

    @Test
    void its_earlier_state_is_blocked_for_certificate_signature_and_service(@TempDir Path folder) throws IOException {
        var incomplete = copied(SAMPLES.resolve("adelanto"), folder);
        Files.copy(SAMPLES.resolve("adelanto/filing-incomplete.yaml"), incomplete.resolve("filing.yaml"));
        assertThat(findings(incomplete))
                .filteredOn(finding -> finding.level() == Level.BLOCKS)
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("LANG-01", "DOC-11", "SRV-03");
    }

    private static List<Finding> findings(Path folder) {
        var read = CaseFolders.read(folder);
        return Preflight.of(Rulebook.packaged()).check(read.filing(), new Evidence(Map.of(), read.findings()));
    }

    private static Path copied(Path from, Path to) throws IOException {
        var documents = Files.createDirectory(to.resolve("documents"));
        try (var files = Files.list(from.resolve("documents"))) {
            for (var file : files.toList()) {
                Files.copy(file, documents.resolve(file.getFileName()));
            }
        }
        return to;
    }
}
