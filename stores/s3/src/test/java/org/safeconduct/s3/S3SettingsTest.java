package org.safeconduct.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.vault.VaultException;

class S3SettingsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"https://store.example.org", "http://localhost:9000", "http://127.0.0.1:9000"})
    void an_address_is_taken_that_nobody_on_the_way_can_read(String address) {
        assertThat(Server.at(URI.create(address), "first", folder).endpoint().address())
                .hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://store.example.org", "ftp://localhost", "store.example.org", "https:first"})
    void any_other_address_is_refused(String address) {
        assertThatThrownBy(() -> Server.at(URI.create(address), "first", folder))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("must begin with https://, not " + address);
    }

    @Test
    void a_key_file_holds_the_id_and_then_the_secret() throws IOException {
        assertThat(AccessKey.read(file("office\n secret \n"))).isEqualTo(new AccessKey("office", "secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "office", "office\n", "office\n\n", "office\nsecret\nmore"})
    void a_key_file_of_another_shape_is_explained(String content) throws IOException {
        var file = file(content);
        assertThatThrownBy(() -> AccessKey.read(file))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("must have two lines");
    }

    @Test
    void a_key_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> AccessKey.read(folder.resolve("none")))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("none of the object store cannot be read");
    }

    @Test
    void a_secret_is_never_in_a_message() {
        assertThat(Server.at(URI.create("https://store.example.org"), "first", folder)
                        .toString())
                .doesNotContain(Server.KEY.secret());
    }

    @Test
    void a_large_object_may_take_its_time() {
        var patience = new Patience(Duration.ofSeconds(1), Duration.ofSeconds(30), 1000, 3);
        assertThat(patience.forTransferOf(60_000)).isEqualTo(Duration.ofSeconds(90));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("key"), content);
    }
}
