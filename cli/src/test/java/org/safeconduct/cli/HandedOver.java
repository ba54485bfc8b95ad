package org.safeconduct.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.bag.BagWriter;
import org.safeconduct.vault.bag.BagWriter.Export;
import org.safeconduct.vault.keeping.FolderStore;
import org.safeconduct.vault.keeping.Receipt;
import org.safeconduct.vault.keeping.Vault;
import org.safeconduct.vault.keeping.Vault.Deposit;
import org.safeconduct.vault.ledger.Ledger;
import org.safeconduct.vault.ledger.LedgerFiles;
import org.safeconduct.vault.ledger.Opened;
import org.safeconduct.vault.proof.SigningKey;
import org.safeconduct.vault.seal.CaseKeys;
import org.safeconduct.vault.seal.Identity;

/// A vault with its ledger as the application lays it out, and a copy of it on "another machine": a folder without
/// keys, without marks and without a database.
record HandedOver(Path folder, SigningKey signing, CaseKeys keys, List<Receipt> receipts) {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    /// Ten objects and an old checkpoint that an outsider keeps, then ten more.
    static HandedOver in(Path folder) {
        var house = new HandedOver(
                folder,
                SigningKey.make("legal-aid.example/ledger"),
                new CaseKeys(folder.resolve("house/keys"), Identity.make()),
                new ArrayList<>());
        Ledger.create(house.files(), house.signing).close();
        house.deposit(10, NOON);
        copy(house.ledgerFolder(), folder.resolve("yesterday"));
        house.deposit(10, NOON.plusSeconds(100));
        copy(house.ledgerFolder().resolve("checkpoint"), folder.resolve("outsider/checkpoint"));
        return house;
    }

    /// Takes in so many files and signs.
    void deposit(int files, Instant at) {
        try (var ledger = open()) {
            var vault = vault(ledger);
            for (int number = 0; number < files; number++) {
                var deposit = new Deposit("case-" + number % 3, "actor-1", at, Facts.of(Map.of("name", "a.jpg")));
                receipts.add(vault.receive(deposit, new ByteArrayInputStream(new byte[1000 + number])));
            }
            ledger.checkpoint();
        }
    }

    /// What `safeconduct verify` says to the copy, after somebody was at it.
    String verifyCopy() {
        delete(folder.resolve("copy"));
        copy(store(), folder.resolve("copy/vault"));
        copy(ledgerFolder(), folder.resolve("copy/ledger/1"));
        return verify(
                folder.resolve("copy"),
                "--key",
                signing.open().line(),
                "--seen",
                folder.resolve("outsider/checkpoint").toString());
    }

    static String verify(Path place, String... options) {
        var out = new StringWriter();
        var words = new ArrayList<>(List.of("verify", place.toString()));
        words.addAll(List.of(options));
        int code = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(words.toArray(String[]::new));
        return "exit " + code + "\n" + out;
    }

    /// A bag of all there is in one case, by receipts as a database gives them.
    Path bag(Receipt... chosen) {
        try (var ledger = open()) {
            return new BagWriter(vault(ledger), ledger, signing)
                    .write(folder, new Export(chosen[0].caseRef(), "actor-1", NOON, "bag", List.of(chosen)));
        }
    }

    Path object(int number) {
        return place(receipts.get(number).object().hex());
    }

    Path place(String name) {
        return store().resolve("objects").resolve(name.substring(0, 2)).resolve(name);
    }

    Path ledgerFolder() {
        return files().folder();
    }

    Path yesterday() {
        return folder.resolve("yesterday");
    }

    Ledger open() {
        return ((Opened.Ready) Ledger.open(files(), signing)).ledger();
    }

    static void change(Path file, UnaryOperator<byte[]> change) {
        try {
            Files.write(file, change.apply(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void flip(Path file) {
        change(file, bytes -> {
            bytes[bytes.length / 2] ^= 1;
            return bytes;
        });
    }

    static byte[] replaced(byte[] bytes, String old, String by) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1).replaceFirst(old, by);
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length - 1);
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Vault vault(Ledger ledger) {
        return new Vault(new FolderStore(store()), keys, ledger);
    }

    Path store() {
        return folder.resolve("house/vault");
    }

    LedgerFiles files() {
        return new LedgerFiles(folder.resolve("house/ledger/1"), folder.resolve("house/marks/ledger-1"));
    }
}
