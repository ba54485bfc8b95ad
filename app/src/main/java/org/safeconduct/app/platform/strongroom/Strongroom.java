package org.safeconduct.app.platform.strongroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.s3.S3Store;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.keeping.BlobStore;
import org.safeconduct.vault.keeping.Vault;
import org.safeconduct.vault.ledger.Ledger;
import org.safeconduct.vault.proof.SigningKey;
import org.safeconduct.vault.seal.CaseKeys;
import org.safeconduct.vault.seal.Identity;

/// Vault, ledger and keys of one data folder, open until closed.
///
/// @param store where the sealed objects of the vault lie
/// @param present the ledger that is written
/// @param earlier ledgers that a restored backup ended, the oldest first; for reading only
public record Strongroom(
        Identity organisation,
        CaseKeys keys,
        BlobStore store,
        Vault vault,
        Ledger present,
        SigningKey signingKey,
        List<Ledger> earlier)
        implements AutoCloseable {

    /// Makes keys and an empty ledger where there are none, and checks all of the ledger where there is one.
    ///
    /// @throws CannotGoOn in words for whoever started the program
    public static Strongroom open(Path data, Unlocking unlocking, InstantSource clock) {
        var place = new Place(data);
        refuseUnsealed(place);
        try {
            var store = new StoreDesk(place).open();
            var organisation = new KeyCabinet(place).unlock(unlocking);
            var books = new LedgerDesk(place, organisation).open(clock.instant());
            var keys = new CaseKeys(place.caseKeys(), organisation);
            var vault = new Vault(store, keys, books.present());
            return new Strongroom(organisation, keys, store, vault, books.present(), books.key(), books.earlier());
        } catch (VaultException e) {
            throw new CannotGoOn(String.valueOf(e.getMessage()), e);
        }
    }

    private static void refuseUnsealed(Place place) {
        if (!Files.isDirectory(place.unsealed())) {
            return;
        }
        try (Stream<Path> inside = Files.walk(place.unsealed())) {
            if (inside.anyMatch(Files::isRegularFile)) {
                throw new CannotGoOn(
                        "The folder %s holds files of a version that did not seal them. Start that version, download what"
                                        .formatted(place.unsealed())
                                + " you need, and use --data to name a new folder for this one.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Signs for what came since the last signature, so that a clean end leaves nothing waiting.
    @Override
    public void close() {
        try {
            present.checkpoint();
        } finally {
            present.close();
            earlier.forEach(Ledger::close);
            if (store instanceof S3Store bucket) {
                bucket.close();
            }
        }
    }
}
