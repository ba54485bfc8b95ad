package org.safeconduct.app.filing.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final byte[] LETTER = "Dear Judge".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @TempDir
    Path data;

    private Archive archive = new Archive(Path.of(""));

    @BeforeEach
    void open() {
        archive = new Archive(data);
    }

    @Test
    void gives_back_what_was_put_into_it() {
        var kept = archive.keep(new ByteArrayInputStream(LETTER));
        assertThat(archive.path(kept.sha256())).hasBinaryContent(LETTER);
        assertThat(kept.bytes()).isEqualTo(LETTER.length);
    }

    @Test
    void names_content_by_its_hash() {
        assertThat(archive.keep(new ByteArrayInputStream(new byte[0])).sha256())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void keeps_the_same_content_once_and_leaves_nothing_beside_it() throws IOException {
        archive.keep(new ByteArrayInputStream(LETTER));
        archive.keep(new ByteArrayInputStream(LETTER));
        try (Stream<Path> files = Files.walk(data)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void lets_nobody_write_to_what_it_keeps() throws IOException {
        var kept = archive.keep(new ByteArrayInputStream(LETTER));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive.path(kept.sha256()))))
                .isEqualTo("r--------");
    }
}
