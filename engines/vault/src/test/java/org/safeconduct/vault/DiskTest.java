package org.safeconduct.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {
    @TempDir
    Path folder;

    @Test
    void writes_a_file_and_leaves_nothing_beside_it() throws IOException {
        Disk.write(folder.resolve("a/b/file"), new byte[] {1, 2, 3});

        assertThat(Disk.read(folder.resolve("a/b/file"))).containsExactly(1, 2, 3);
        try (var beside = Files.list(folder.resolve("a/b"))) {
            assertThat(beside).hasSize(1);
        }
    }

    @Test
    void replaces_a_file_as_a_whole() {
        Disk.write(folder.resolve("file"), new byte[100]);
        Disk.write(folder.resolve("file"), new byte[] {7});

        assertThat(Disk.read(folder.resolve("file"))).containsExactly(7);
    }

    @Test
    void what_it_makes_is_closed_to_other_accounts() throws IOException {
        Disk.write(folder.resolve("a/b/file"), new byte[1]);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a/b"))))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a/b/file"))))
                .isEqualTo("rw-------");
    }

    @Test
    void says_which_file_could_not_be_written() throws IOException {
        Files.writeString(folder.resolve("plain"), "a file where a folder is needed");

        assertThatThrownBy(() -> Disk.write(folder.resolve("plain/file"), new byte[1]))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("file");
        assertThatThrownBy(() -> Disk.read(folder.resolve("nothing"))).isInstanceOf(VaultException.class);
    }
}
