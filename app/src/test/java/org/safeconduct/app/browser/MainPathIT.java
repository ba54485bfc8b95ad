package org.safeconduct.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sign in, open the first sample case, assemble its filing, download it.
@Tag("demo")
class MainPathIT {
    @BeforeAll
    static void skipWithoutBrowser() {
        assumeTrue(Browser.isInstalled(), Browser.WANTED);
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_paralegal_assembles_the_first_filing_with_and_without_scripts(boolean scripts, @TempDir Path downloads)
            throws IOException {
        try (var browser = Browser.of("daniel", downloads)) {
            browser.useScripts(scripts);
            var file = FirstFiling.assemble(browser).takeHome(downloads);
            try (var filing = Loader.loadPDF(file.toFile())) {
                assertThat(filing.getNumberOfPages()).isGreaterThan(50);
            }
        }
    }
}
