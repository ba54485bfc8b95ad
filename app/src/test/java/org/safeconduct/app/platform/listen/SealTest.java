package org.safeconduct.app.platform.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.app.platform.folder.CannotGoOn;

class SealTest {
    @TempDir
    Path folder;

    @Test
    void a_certificate_with_its_own_key_is_taken() {
        var door = SelfMade.in(folder, "door");
        assertThat(new Seal(door.pem(), door.key()).settings()).containsEntry("server.ssl.bundle", "door");
    }

    @Test
    void a_certificate_with_the_key_of_another_is_refused() {
        var door = SelfMade.in(folder, "door");
        var other = SelfMade.in(folder, "other");
        assertThatThrownBy(() -> new Seal(door.pem(), other.key()))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("other.key is not the key of the certificate");
    }

    @Test
    void an_expired_certificate_is_refused() {
        var door = SelfMade.in(folder, "door", "-3d");
        assertThatThrownBy(() -> new Seal(door.pem(), door.key())).hasMessageContaining("has expired");
    }

    @Test
    void a_certificate_for_later_is_refused() {
        var door = SelfMade.in(folder, "door", "+3d");
        assertThatThrownBy(() -> new Seal(door.pem(), door.key())).hasMessageContaining("from a later day on");
    }

    @Test
    void a_file_that_is_no_certificate_is_refused_by_name() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear court,");
        assertThatThrownBy(() -> new Seal(file, file))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("letter.txt is not a valid certificate");
    }

    @Test
    void a_certificate_where_the_key_belongs_is_refused() {
        var door = SelfMade.in(folder, "door");
        assertThatThrownBy(() -> new Seal(door.pem(), door.pem()))
                .hasMessageContaining("door.pem is not a private key");
    }

    @Test
    void a_key_that_is_not_there_is_named() {
        var door = SelfMade.in(folder, "door");
        assertThatThrownBy(() -> new Seal(door.pem(), folder.resolve("lost.key")))
                .hasMessageContaining("lost.key cannot be read");
    }
}
