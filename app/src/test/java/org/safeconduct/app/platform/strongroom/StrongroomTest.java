package org.safeconduct.app.platform.strongroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.bag.BagVerifier;
import org.safeconduct.vault.bag.BagWriter;
import org.safeconduct.vault.bag.Verification;
import org.safeconduct.vault.keeping.Receipt;
import org.safeconduct.vault.keeping.Vault.Deposit;
import org.safeconduct.vault.keeping.Vault.Shown;
import org.safeconduct.vault.ledger.Event;

/// The start of the strongroom: its key, its ledger, and what ends a start.
class StrongroomTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final byte[] LETTER = "Повестка".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path data;

    @TempDir
    Path elsewhere;

    @Test
    void a_first_start_makes_a_key_file_for_its_owner_alone() throws IOException {
        open().close();
        var key = data.resolve("keys/organisation.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void what_was_kept_is_there_at_the_next_start() {
        Receipt receipt;
        try (var first = open()) {
            receipt = deposit(first);
        }
        try (var second = open()) {
            assertThat(shown(second, receipt)).isEqualTo(LETTER);
            assertThat(second.earlier()).isEmpty();
        }
    }

    @Test
    void a_key_is_put_under_a_passphrase_and_its_file_is_gone() {
        Receipt receipt;
        try (var first = open()) {
            receipt = deposit(first);
        }
        try (var second = Strongroom.open(data, by("correct horse battery"), InstantSource.fixed(NOON))) {
            assertThat(shown(second, receipt)).isEqualTo(LETTER);
        }
        assertThat(data.resolve("keys/organisation.key")).doesNotExist();
    }

    @Test
    void a_wrong_passphrase_is_said_to_be_wrong() {
        Strongroom.open(data, by("correct horse battery"), InstantSource.fixed(NOON))
                .close();
        refused(by("correct horse barrel"), "The passphrase does not open the key");
    }

    @Test
    void a_key_under_a_passphrase_and_nobody_to_ask_ends_the_start() {
        Strongroom.open(data, by("correct horse battery"), InstantSource.fixed(NOON))
                .close();
        refused(Unlocking.byKeyFile(), "--key-passphrase-file FILE");
    }

    @Test
    void a_short_passphrase_is_refused_before_anything_is_sealed() {
        refused(by("sesame"), "12 characters");
        assertThat(data.resolve("keys/organisation.age")).doesNotExist();
    }

    @Test
    void a_lost_key_is_never_replaced_by_a_new_one() throws IOException {
        try (var first = open()) {
            deposit(first);
        }
        Files.delete(data.resolve("keys/organisation.key"));
        refused(Unlocking.byKeyFile(), "The key of this organisation is missing");
    }

    @Test
    void a_ledger_that_was_set_back_ends_the_start_with_what_to_do() throws IOException {
        try (var first = open()) {
            deposit(first);
        }
        copy(data.resolve("ledger"), elsewhere.resolve("ledger"));
        try (var second = open()) {
            deposit(second);
        }
        copy(elsewhere.resolve("ledger"), data.resolve("ledger"));
        refused(Unlocking.byKeyFile(), "The log was set back to an earlier state", "Restore the newest backup");
    }

    @Test
    void a_changed_entry_ends_the_start() throws IOException {
        try (var first = open()) {
            deposit(first);
        }
        var bundle = data.resolve("ledger/1/tile/entries/000.p/1");
        var bytes = Files.readAllBytes(bundle);
        bytes[bytes.length - 10] ^= 1;
        Files.write(bundle, bytes);
        refused(Unlocking.byKeyFile(), "is not what was signed");
    }

    @Test
    void files_of_a_version_that_did_not_seal_end_the_start() throws IOException {
        Files.createDirectories(data.resolve("files/ab"));
        Files.writeString(data.resolve("files/ab/abcd"), "in the clear");
        refused(Unlocking.byKeyFile(), "a version that did not seal them");
    }

    @Test
    void after_a_restore_a_new_ledger_begins_whose_first_entry_names_the_old_head() throws IOException {
        try (var first = open()) {
            deposit(first);
        }
        restoreElsewhere();
        try (var second = Strongroom.open(elsewhere, Unlocking.byKeyFile(), InstantSource.fixed(NOON))) {
            var old = second.earlier().getFirst();
            var entry = second.present().entry(0).event();
            assertThat(entry.kind()).isEqualTo(Event.Kind.RESTORED);
            assertThat(Objects.requireNonNull(entry.subject()).object())
                    .isEqualTo(old.checkpoint().root());
            assertThat(second.present().verifierKey().name())
                    .isNotEqualTo(old.verifierKey().name());
        }
        assertThat(elsewhere.resolve("restored")).doesNotExist();
    }

    @Test
    void what_was_received_before_a_restore_is_proved_after_it() throws IOException {
        Receipt receipt;
        try (var first = open()) {
            receipt = deposit(first);
        }
        restoreElsewhere();
        try (var second = Strongroom.open(elsewhere, Unlocking.byKeyFile(), InstantSource.fixed(NOON))) {
            var writer = new BagWriter(second.vault(), second.present(), second.signingKey());
            var bag =
                    writer.write(elsewhere, new BagWriter.Export("case-1", "member-1", NOON, "bag", List.of(receipt)));
            assertThat(BagVerifier.verify(bag, Optional.of(second.present().verifierKey())))
                    .isInstanceOf(Verification.Proved.class);
        }
    }

    @Test
    void a_new_ledger_that_was_begun_and_broken_off_is_begun_again() throws IOException {
        try (var first = open()) {
            deposit(first);
        }
        restoreElsewhere();
        Files.writeString(elsewhere.resolve("restored"), "1");
        Files.createDirectories(elsewhere.resolve("ledger/2"));
        Files.writeString(elsewhere.resolve("ledger/2/checkpoint"), "half");
        try (var second = Strongroom.open(elsewhere, Unlocking.byKeyFile(), InstantSource.fixed(NOON))) {
            assertThat(second.present().size()).isEqualTo(2);
        }
    }

    /// What a backup carries and no mark.
    private void restoreElsewhere() throws IOException {
        for (String part : List.of("keys", "ledger", "vault")) {
            copy(data.resolve(part), elsewhere.resolve(part));
        }
        Files.createFile(elsewhere.resolve("restored"));
    }

    private Strongroom open() {
        return Strongroom.open(data, Unlocking.byKeyFile(), InstantSource.fixed(NOON));
    }

    private void refused(Unlocking unlocking, String... words) {
        assertThatThrownBy(() -> Strongroom.open(data, unlocking, InstantSource.fixed(NOON)))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContainingAll(words);
    }

    private static Unlocking by(String words) {
        return new Unlocking(Optional.of(words::toCharArray), true);
    }

    private static Receipt deposit(Strongroom room) {
        return room.vault()
                .receive(
                        new Deposit("case-1", "member-1", NOON, Facts.of(Map.of("name", "letter.txt"))),
                        new ByteArrayInputStream(LETTER));
    }

    private static byte[] shown(Strongroom room, Receipt receipt) {
        var out = new ByteArrayOutputStream();
        assertThat(room.vault().show(receipt, "member-1", NOON, out)).isInstanceOf(Shown.Whole.class);
        return out.toByteArray();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file));
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
