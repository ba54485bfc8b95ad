package org.safeconduct.vault.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.vault.VaultException;

class KeysTest {
    /// Cheap, so that tests are quick; the true cost is tried once below.
    private static final int CHEAP = 4;

    private static final Identity ORGANISATION = Identity.make();

    @TempDir
    Path folder;

    @Test
    void an_organisation_key_opens_with_its_passphrase_alone() {
        var made = OrganisationKey.create(file(), cheap("верный пароль"));

        assertThat(OrganisationKey.open(file(), cheap("верный пароль")))
                .map(Identity::recipient)
                .contains(made.recipient());
        assertThat(OrganisationKey.open(file(), cheap("верный  пароль"))).isEmpty();
    }

    @Test
    void the_usual_cost_is_that_of_the_age_command() throws IOException {
        OrganisationKey.create(file(), "correct horse".toCharArray());

        assertThat(Files.readAllLines(file(), StandardCharsets.ISO_8859_1).get(1))
                .matches("-> scrypt [A-Za-z0-9+/]{22} 18");
        assertThat(OrganisationKey.open(file(), "correct horse".toCharArray())).isPresent();
    }

    @Test
    void a_plain_key_file_opens_without_a_passphrase_and_for_its_owner_alone() throws IOException {
        var made = OrganisationKey.createKeyFile(file());

        assertThat(OrganisationKey.openKeyFile(file()).map(Identity::recipient)).contains(made.recipient());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> OrganisationKey.createKeyFile(file())).isInstanceOf(VaultException.class);
    }

    @Test
    void a_plain_key_is_put_under_a_passphrase_and_stays_the_same_key() {
        var made = OrganisationKey.createKeyFile(file());
        var sealed = folder.resolve("organisation-sealed.age");

        OrganisationKey.seal(sealed, made, "correct horse".toCharArray());

        assertThat(OrganisationKey.open(sealed, "correct horse".toCharArray()).map(Identity::recipient))
                .contains(made.recipient());
    }

    @Test
    void an_organisation_key_is_never_replaced() {
        OrganisationKey.create(file(), cheap("one"));

        assertThatThrownBy(() -> OrganisationKey.create(file(), cheap("two"))).isInstanceOf(VaultException.class);
        assertThat(OrganisationKey.open(file(), cheap("one"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "30", "64", "0", "04", "-4", "", "x"})
    void a_file_that_asks_for_too_much_work_or_says_it_oddly_is_refused_before_any(String cost) throws IOException {
        OrganisationKey.create(file(), cheap("one"));
        var text = Files.readString(file(), StandardCharsets.ISO_8859_1);
        Files.writeString(file(), text.replaceFirst(" 4\n", " " + cost + "\n"), StandardCharsets.ISO_8859_1);

        assertThat(OrganisationKey.open(file(), cheap("one"))).isEmpty();
    }

    @Test
    void a_passphrase_stands_alone_in_its_header() throws IOException {
        OrganisationKey.create(file(), cheap("one"));
        var text = Files.readString(file(), StandardCharsets.ISO_8859_1);
        int stanza = text.indexOf("-> scrypt");
        int end = text.indexOf("---");
        Files.writeString(
                file(),
                text.substring(0, end) + text.substring(stanza, end) + text.substring(end),
                StandardCharsets.ISO_8859_1);

        assertThat(OrganisationKey.open(file(), cheap("one"))).isEmpty();
    }

    @Test
    void a_key_file_of_age_keygen_is_read_with_its_comments() throws IOException {
        Files.writeString(
                file(),
                "# created: 2026-11-22\n# public key: x\n"
                        + new String(ORGANISATION.secret(), StandardCharsets.US_ASCII));

        assertThat(OrganisationKey.openKeyFile(file())).map(Identity::recipient).contains(ORGANISATION.recipient());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing but a comment",
                "AGE-SECRET-KEY-1",
                "AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ",
                "AGE-PLUGIN-YUBIKEY-1QQQQQQ",
                "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
            })
    void what_is_no_secret_key_is_none(String words) {
        assertThat(Identity.find(words)).isEmpty();
    }

    @Test
    void two_keys_in_one_file_are_none_since_nobody_knows_which_was_meant() {
        var one = new String(ORGANISATION.secret(), StandardCharsets.US_ASCII);

        assertThat(Identity.find(one + one)).isEmpty();
    }

    @Test
    void a_public_key_is_one_or_none() {
        assertThat(Recipient.find(ORGANISATION.recipient().key())).contains(ORGANISATION.recipient());
        assertThat(Recipient.find("age1yubikey1q")).isEmpty();
        assertThat(Recipient.find("ssh-ed25519 AAAA")).isEmpty();
    }

    @Test
    void an_identity_never_prints_its_secret() {
        assertThat(ORGANISATION.toString()).startsWith("identity of age1");
        assertThat(cheap("open sesame").toString()).doesNotContain("sesame");
    }

    @Test
    void every_case_has_a_key_of_its_own() {
        var keys = new CaseKeys(folder, ORGANISATION);
        var one = keys.make("case-1");
        var two = keys.make("case-2");

        assertThat(one.recipient()).isNotEqualTo(two.recipient());
        assertThat(keys.find("case-1")).map(Identity::recipient).contains(one.recipient());
        assertThat(keys.find("case-3")).isEmpty();
    }

    @Test
    void the_key_of_a_case_is_never_replaced() {
        var keys = new CaseKeys(folder, ORGANISATION);
        keys.make("case-1");

        assertThatThrownBy(() -> keys.make("case-1")).isInstanceOf(VaultException.class);
    }

    @Test
    void another_organisation_opens_no_case() {
        new CaseKeys(folder, ORGANISATION).make("case-1");
        var others = new CaseKeys(folder, Identity.make());

        assertThatThrownBy(() -> others.find("case-1")).isInstanceOf(VaultException.class);
    }

    @Test
    void a_destroyed_key_is_gone_and_never_made_again() {
        var keys = new CaseKeys(folder, ORGANISATION);
        keys.make("case-1");
        keys.destroy("case-1");
        keys.destroy("case-1");

        assertThat(keys.find("case-1")).isEmpty();
        assertThat(folder.resolve("case-1.age")).doesNotExist();
        assertThatThrownBy(() -> keys.make("case-1")).isInstanceOf(VaultException.class);
    }

    @Test
    void a_key_whose_file_changes_after_it_was_used_is_used_no_longer() throws IOException {
        var keys = new CaseKeys(folder, ORGANISATION);
        keys.make("case-1");
        var file = folder.resolve("case-1.age");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);

        assertThatThrownBy(() -> keys.find("case-1")).isInstanceOf(VaultException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../x", "a/b", "Sokolov", "a b", "-a", "a.b"})
    void a_case_is_referred_to_by_a_handle_that_can_be_no_path_and_no_name(String handle) {
        assertThatThrownBy(() -> new CaseKeys(folder, ORGANISATION).find(handle))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Path file() {
        return folder.resolve("organisation.age");
    }

    private static Passphrase cheap(String words) {
        return new Passphrase(words, CHEAP);
    }
}
