package org.safeconduct.vault.keeping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.keeping.Scrub.Damage;
import org.safeconduct.vault.keeping.Vault.Deposit;
import org.safeconduct.vault.ledger.Ledger;
import org.safeconduct.vault.ledger.LedgerFiles;
import org.safeconduct.vault.ledger.Opened;
import org.safeconduct.vault.proof.SigningKey;
import org.safeconduct.vault.seal.CaseKeys;
import org.safeconduct.vault.seal.Identity;

/// A vault in a folder, with everything it stands on within reach.
public record Vaults(Path folder, FolderStore store, CaseKeys keys, SigningKey signing, Ledger ledger, Vault vault)
        implements AutoCloseable {
    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    public static Vaults in(Path folder) {
        var signing = SigningKey.make("legal-aid.example/ledger");
        var keys = new CaseKeys(folder.resolve("keys"), Identity.make());
        return of(folder, keys, signing, Ledger.create(files(folder), signing));
    }

    static Vaults of(Path folder, CaseKeys keys, SigningKey signing, Ledger ledger) {
        var store = new FolderStore(folder.resolve("store"));
        return new Vaults(folder, store, keys, signing, ledger, new Vault(store, keys, ledger));
    }

    static LedgerFiles files(Path folder) {
        return new LedgerFiles(folder.resolve("ledger"), folder.resolve("apart/mark"));
    }

    /// After a fall: the same folder, opened again.
    public static Vaults again(Path folder, CaseKeys keys, SigningKey signing) {
        return switch (Ledger.open(files(folder), signing)) {
            case Opened.Ready ready -> of(folder, keys, signing, ready.ledger());
            case Opened.Refused refused ->
                throw new AssertionError(refused.fault().words());
        };
    }

    public Receipt receive(String caseRef, String name, byte[] content) {
        return vault.receive(
                new Deposit(caseRef, "actor-1", NOON, Facts.of(Map.of("name", name))),
                new ByteArrayInputStream(content));
    }

    public Path place(Digest object) {
        return folder.resolve("store/objects")
                .resolve(object.hex().substring(0, 2))
                .resolve(object.hex());
    }

    List<Damage> scrubbed() {
        var damages = new ArrayList<Damage>();
        new Scrub(store, ledger).run(Optional.empty(), new Scrub.Listener() {
            @Override
            public void whole(Digest object) {
                // Nothing to tell.
            }

            @Override
            public void damaged(Damage damage) {
                damages.add(damage);
            }
        });
        return damages;
    }

    public static byte[] noise(int seed, int length) {
        var content = new byte[length];
        new Random(seed).nextBytes(content);
        return content;
    }

    @Override
    public void close() throws IOException {
        ledger.close();
    }
}
