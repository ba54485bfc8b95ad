package org.safeconduct.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.bag.BagWriter;
import org.safeconduct.vault.bag.BagWriter.Export;
import org.safeconduct.vault.keeping.FolderStore;
import org.safeconduct.vault.keeping.Vault;
import org.safeconduct.vault.keeping.Vault.Deposit;
import org.safeconduct.vault.ledger.Ledger;
import org.safeconduct.vault.ledger.LedgerFiles;
import org.safeconduct.vault.proof.SigningKey;
import org.safeconduct.vault.seal.CaseKeys;
import org.safeconduct.vault.seal.Identity;

class VerifyCommandTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final SigningKey KEY = SigningKey.make("legal-aid.example/ledger");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @BeforeEach
    void hands_over_a_file() {
        try (var ledger = Ledger.create(new LedgerFiles(folder.resolve("ledger"), folder.resolve("mark")), KEY)) {
            var keys = new CaseKeys(folder.resolve("keys"), Identity.make());
            var vault = new Vault(new FolderStore(folder.resolve("store")), keys, ledger);
            var receipt = vault.receive(
                    new Deposit("case-1", "actor-1", NOON, Facts.of(Map.of("name", "summons.jpg"))),
                    new ByteArrayInputStream(new byte[] {1, 2, 3}));
            new BagWriter(vault, ledger, KEY)
                    .write(folder, new Export("case-1", "actor-1", NOON, "bag", List.of(receipt)));
        }
    }

    @Test
    void proves_an_untouched_bag_and_shows_the_key_to_compare() {
        assertThat(run("bag")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("Proved: 1 files", KEY.open().line(), "Compare this key");
    }

    @Test
    void proves_a_bag_by_the_key_that_was_published() {
        assertThat(run("bag", "--key", KEY.open().line())).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("the key you gave");
    }

    @Test
    void names_what_was_changed() throws IOException {
        Files.write(folder.resolve("bag/data/items/0001/original.jpg"), new byte[] {1, 2, 4});
        assertThat(run("bag")).isEqualTo(Exit.UNPROVED);
        assertThat(out.toString()).contains("NOT PROVED", "original.jpg was changed since the bag was made.");
    }

    @Test
    void refuses_what_is_no_key() {
        assertThat(run("bag", "--key", "xyz")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("no key");
    }

    @Test
    void says_when_there_is_no_bag() {
        assertThat(run("store")).isEqualTo(Exit.UNREADABLE);
    }

    private int run(String bag, String... options) {
        var words = new ArrayList<>(List.of("verify", folder.resolve(bag).toString()));
        words.addAll(List.of(options));
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words.toArray(String[]::new));
    }
}
