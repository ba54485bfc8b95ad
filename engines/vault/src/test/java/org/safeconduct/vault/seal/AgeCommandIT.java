package org.safeconduct.vault.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.vault.seal.Seal.Unsealed;

/// A stranger opens our files, and we open a stranger's.
class AgeCommandIT {
    @TempDir
    Path folder;

    @BeforeEach
    void needs_the_age_command() {
        assumeThat(System.getenv("PATH").split(":"))
                .as("the age command (Debian package age)")
                .anyMatch(place -> Files.isExecutable(Path.of(place, "age")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_536, 1_000_000})
    void age_opens_what_we_sealed(int length) throws Exception {
        var content = noise(length);
        var key = Identity.make();
        try (OutputStream stream = Seal.onto(Files.newOutputStream(file("ours.age")), key.recipient())) {
            stream.write(content);
        }
        Files.write(file("key.txt"), key.secret());

        // To its standard output: where there is nothing to write, age makes no file.
        run("age", "-d", "-i", "key.txt", "ours.age");
        assertThat(file("said")).hasBinaryContent(content);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_536, 1_000_000})
    void we_open_what_age_sealed(int length) throws Exception {
        Files.write(file("plain"), noise(length));
        run("age-keygen", "-o", "key.txt");
        var key = OrganisationKey.openKeyFile(file("key.txt")).orElseThrow();
        run("age", "-r", key.recipient().key(), "-o", "theirs.age", "plain");

        var out = new ByteArrayOutputStream();
        assertThat(Seal.open(Files.newInputStream(file("theirs.age")), key, out))
                .isInstanceOf(Unsealed.Authentic.class);
        assertThat(out.toByteArray()).isEqualTo(noise(length));
    }

    @Test
    void age_refuses_what_we_refuse() throws Exception {
        var key = Identity.make();
        var sealed = new ByteArrayOutputStream();
        try (OutputStream stream = Seal.onto(sealed, key.recipient())) {
            stream.write(noise(65_536 * 2));
        }
        var cut = Arrays.copyOf(sealed.toByteArray(), sealed.size() - 65_552);
        Files.write(file("cut.age"), cut);
        Files.write(file("key.txt"), key.secret());

        assertThat(exit("age", "-d", "-i", "key.txt", "-o", "plain", "cut.age")).isNotZero();
        assertThat(Seal.open(new ByteArrayInputStream(cut), key, OutputStream.nullOutputStream()))
                .isEqualTo(new Unsealed.NotAuthentic());
    }

    /// Without us: from the passphrase to the document with nothing but `age`. The passphrase itself is asked
    /// for at a terminal, so the second step starts with the organisation's key file.
    @Test
    void age_alone_gets_from_the_organisation_key_to_a_document() throws Exception {
        var organisation = Identity.make();
        var key = new CaseKeys(file("keys"), organisation).make("case-1");
        try (OutputStream stream = Seal.onto(Files.newOutputStream(file("object")), key.recipient())) {
            stream.write("Повестка".getBytes(StandardCharsets.UTF_8));
        }
        Files.write(file("organisation.txt"), organisation.secret());

        run("age", "-d", "-i", "organisation.txt", "-o", "case.txt", "keys/case-1.age");
        run("age", "-d", "-i", "case.txt", "-o", "plain", "object");
        assertThat(file("plain")).hasContent("Повестка");
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static byte[] noise(int length) {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    private void run(String... words) throws IOException, InterruptedException {
        assertThat(exit(words)).as(String.join(" ", words)).isZero();
    }

    private int exit(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(file("said").toFile())
                .start()
                .waitFor();
    }
}
