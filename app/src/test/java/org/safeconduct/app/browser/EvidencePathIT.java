package org.safeconduct.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.vault.bag.BagVerifier;
import org.safeconduct.vault.bag.Verification;

/// Bring a paper in, read it, cite it, hand it over; and a stranger checks what was handed over.
@Tag("demo")
class EvidencePathIT {
    private static final Path PAPER = Path.of("..", "samples", "eloy", "documents", "j2-fee-receipt.pdf");

    @BeforeAll
    static void skipWithoutBrowser() {
        assumeTrue(Browser.isInstalled(), Browser.WANTED);
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void evidence_goes_from_the_door_to_a_stranger_with_and_without_scripts(
            boolean scripts, @TempDir Path downloads, @TempDir Path elsewhere) throws IOException {
        try (var browser = Browser.of("daniel", downloads)) {
            browser.useScripts(scripts);
            var zip = FirstEvidence.bring(browser, PAPER).mark().takeHome(downloads);
            assertThat(BagVerifier.verify(unpacked(zip, elsewhere), Optional.empty()))
                    .isInstanceOf(Verification.Proved.class);
        }
    }

    private static Path unpacked(Path zip, Path folder) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().toList()) {
                var target = folder.resolve(entry.getName());
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(file.getInputStream(entry), target);
            }
        }
        try (var inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }
}
