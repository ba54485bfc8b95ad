package org.safeconduct.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Over devices as the system describes them in files.
class EncryptionTest {
    @TempDir
    Path devices;

    @Test
    void a_volume_that_the_kernel_decrypts_is_encrypted() throws IOException {
        assertThat(Encryption.of(device("252:0", "CRYPT-LUKS2-0123-root"))).isEqualTo(Encryption.FOUND);
    }

    @Test
    void a_plain_disk_is_not() throws IOException {
        assertThat(Encryption.of(device("8:1", null))).isEqualTo(Encryption.ABSENT);
    }

    @Test
    void a_volume_group_on_an_encrypted_disk_is_encrypted() throws IOException {
        Path group = device("252:1", "LVM-abc");
        stand(group, device("252:0", "CRYPT-LUKS2-0123-root"));
        assertThat(Encryption.of(group)).isEqualTo(Encryption.FOUND);
    }

    @Test
    void a_volume_group_with_one_open_disk_is_open() throws IOException {
        Path group = device("252:1", "LVM-abc");
        stand(group, device("252:0", "CRYPT-LUKS2-0123-root"));
        stand(group, device("8:17", null));
        assertThat(Encryption.of(group)).isEqualTo(Encryption.ABSENT);
    }

    @Test
    void a_file_system_without_a_device_tells_nothing() throws IOException {
        assertThat(Encryption.of(devices.resolve("0:42"))).isEqualTo(Encryption.UNKNOWN);
    }

    @Test
    void device_numbers_are_read_as_linux_packs_them() {
        assertThat(Encryption.name(0xfd00)).isEqualTo("253:0");
        assertThat(Encryption.name(0x100803)).isEqualTo("8:259");
    }

    private Path device(String number, @org.jspecify.annotations.Nullable String id) throws IOException {
        Path device = Files.createDirectories(devices.resolve(number));
        Files.createDirectories(device.resolve("slaves"));
        if (id != null) {
            Files.writeString(Files.createDirectories(device.resolve("dm")).resolve("uuid"), id + "\n");
        }
        return device;
    }

    private static void stand(Path upper, Path lower) throws IOException {
        Files.createSymbolicLink(upper.resolve("slaves").resolve(lower.getFileName()), lower);
    }
}
