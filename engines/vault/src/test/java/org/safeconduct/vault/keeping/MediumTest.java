package org.safeconduct.vault.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediumTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Linux, 5.8.0, true",
        "Linux, 5.10.0-35-amd64, true",
        "Linux, 6.1, true",
        "Linux, 10.0.1, true",
        "Linux, 5.7.19, false",
        "Linux, 4.19.0, false",
        "Linux, odd, false",
        "Mac OS X, 26.1, false",
        "Windows 11, 10.0, false"
    })
    void it_is_trusted_where_it_tells_of_failed_writes(String system, String version, boolean trusted) {
        assertThat(Medium.isTrusted(system, version)).isEqualTo(trusted);
    }

    @Test
    void it_forces_what_was_written() throws IOException {
        try (var medium = Medium.of(folder).orElse(null)) {
            assumeThat(medium).as("ext4, xfs or btrfs under a Linux since 5.8").isNotNull();
            Files.writeString(folder.resolve("file"), "written");
            medium.force();
        }
    }

    @Test
    void once_closed_it_fails_instead_of_promising() throws IOException {
        var medium = Medium.of(folder).orElse(null);
        assumeThat(medium).as("ext4, xfs or btrfs under a Linux since 5.8").isNotNull();
        medium.close();

        assertThatThrownBy(medium::force).isInstanceOf(IOException.class);
    }
}
