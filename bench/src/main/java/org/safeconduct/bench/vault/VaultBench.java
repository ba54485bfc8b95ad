package org.safeconduct.bench.vault;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.keeping.FolderStore;
import org.safeconduct.vault.keeping.Receipt;
import org.safeconduct.vault.keeping.Vault;
import org.safeconduct.vault.keeping.Vault.Deposit;
import org.safeconduct.vault.keeping.Vault.Handed;
import org.safeconduct.vault.ledger.Ledger;
import org.safeconduct.vault.ledger.LedgerFiles;
import org.safeconduct.vault.proof.SigningKey;
import org.safeconduct.vault.seal.CaseKeys;
import org.safeconduct.vault.seal.Identity;

/// Our side of `bench/vault`: `ingest FOLDER FILES`, `memory MB` or `ledger FOLDER ENTRIES`.
public final class VaultBench {
    /// So many files are handed in together, and so many groups at once: while one waits for the disk another seals.
    private static final int TOGETHER = 512;

    private static final int AT_ONCE = 2;

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
            var all = found.filter(Files::isRegularFile).map(VaultBench::handed).toList();
            var groups = new ArrayList<Future<?>>();
            for (int from = 0; from < all.size(); from += TOGETHER) {
                var group = all.subList(from, Math.min(from + TOGETHER, all.size()));
                groups.add(threads.submit(() -> receive(vault, group)));
            }
            for (Future<?> group : groups) {
                group.get();
            }
            ledger.checkpoint();
        }
    }

    static LedgerFiles ledgerIn(Path folder) {
        return new LedgerFiles(folder.resolve("ledger"), folder.resolve("marks/ledger"));
    }

    private static Handed handed(Path file) {
        var facts = Facts.of(Map.of("name", file.getFileName().toString()));
        return new Handed(new Deposit("case-1", "actor-1", Instant.EPOCH, facts), () -> Files.newInputStream(file));
    }

    /// One alone is read back while it is still written.
    private static List<Receipt> receive(Vault vault, List<Handed> files) throws IOException {
        if (files.size() > 1) {
            return vault.receive(files);
        }
        var only = files.getFirst();
        try (var content = only.content().open()) {
            return List.of(vault.receive(only.deposit(), content));
        }
    }

    /// One line of the result, for the script to read.
    static void tell(PrintStream out, String what, double value) {
        out.printf("%s %.3f%n", what, value);
    }
}
