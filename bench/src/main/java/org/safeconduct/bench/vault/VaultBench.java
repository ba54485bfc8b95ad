package org.safeconduct.bench.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.keeping.FolderStore;
import org.safeconduct.vault.keeping.Vault;
import org.safeconduct.vault.keeping.Vault.Deposit;
import org.safeconduct.vault.ledger.Ledger;
import org.safeconduct.vault.ledger.LedgerFiles;
import org.safeconduct.vault.proof.SigningKey;
import org.safeconduct.vault.seal.CaseKeys;
import org.safeconduct.vault.seal.Identity;

/// Our side of `bench/vault`: `ingest FOLDER FILES`, `memory MB` or `ledger FOLDER ENTRIES`.
public final class VaultBench {
    /// So many files at once: their waits for the disk are shared.
    private static final int AT_ONCE = 32;

    private VaultBench() {}

    public static void main(String[] words) throws Exception {
        switch (words[0]) {
            case "ingest" -> ingest(Path.of(words[1]), Path.of(words[2]));
            case "memory" -> Memory.measure(Integer.parseInt(words[1]), System.out);
            case "ledger" -> Entries.measure(Path.of(words[1]), Integer.parseInt(words[2]), System.out);
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    /// Every file sealed, forced, read back, entered and acknowledged; at the end one signature.
    private static void ingest(Path folder, Path files) throws Exception {
        var signing = SigningKey.make("bench.example/ledger");
        var keys = new CaseKeys(folder.resolve("keys"), Identity.make());
        try (var ledger = Ledger.create(ledgerIn(folder), signing);
                var found = Files.walk(files);
                var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var vault = new Vault(new FolderStore(folder.resolve("vault")), keys, ledger);
            for (Future<?> task : submitted(found, file -> threads.submit(() -> receive(vault, file)))) {
                task.get();
            }
            ledger.checkpoint();
        }
    }

    static LedgerFiles ledgerIn(Path folder) {
        return new LedgerFiles(folder.resolve("ledger"), folder.resolve("marks/ledger"));
    }

    private static List<Future<?>> submitted(Stream<Path> found, Function<Path, Future<?>> submit) {
        return found.filter(Files::isRegularFile).<Future<?>>map(submit).toList();
    }

    private static void receive(Vault vault, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            var facts = Facts.of(Map.of("name", file.getFileName().toString()));
            vault.receive(new Deposit("case-1", "actor-1", Instant.EPOCH, facts), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One line of the result, for the script to read.
    static void tell(PrintStream out, String what, double value) {
        out.printf("%s %.3f%n", what, value);
    }
}
