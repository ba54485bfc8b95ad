package org.safeconduct.app.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// What browsers are given beside the pages.
class StaticFilesTest {
    private static final Path FILES = Path.of("src/main/resources/static");

    @Test
    void the_one_script_of_others_is_the_one_that_was_published() throws IOException, NoSuchAlgorithmException {
        var script = Files.readAllBytes(FILES.resolve("htmx-2.0.10.min.js"));
        var hash = MessageDigest.getInstance("SHA-256").digest(script);
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("71ea67185bfa8c98c39d31717c6fce5d852370fcdfd129db4543774d3145c0de");
    }

    @Test
    void the_stylesheet_stays_small_and_asks_nobody() throws IOException {
        assertThat(Files.readString(FILES.resolve("safeconduct.css")))
                .hasSizeLessThan(24_000)
                .doesNotContain("url(")
                .doesNotContain("@import");
    }
}
