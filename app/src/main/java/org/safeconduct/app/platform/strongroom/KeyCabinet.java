package org.safeconduct.app.platform.strongroom;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.vault.Disk;
import org.safeconduct.vault.proof.SigningKey;
import org.safeconduct.vault.seal.Identity;
import org.safeconduct.vault.seal.OrganisationKey;
import org.safeconduct.vault.seal.Seal;
import org.safeconduct.vault.seal.Seal.Unsealed;

/// The organisation's key and what it seals beside the cases.
///
/// @param place where the keys lie
record KeyCabinet(Place place) {
    private static final int SHORTEST = 12;

    /// Opens the key, or makes one where there is none.
    ///
    /// @throws CannotGoOn in words for whoever started the program
    Identity unlock(Unlocking unlocking) {
        if (Files.exists(place.sealedKey())) {
            return openSealed(unlocking);
        }
        refuseToReplaceLost();
        var key = Files.exists(place.openKey()) ? openPlain() : null;
        if (!unlocking.wanted()) {
            return key == null ? OrganisationKey.createKeyFile(place.openKey()) : key;
        }
        var words = ask(unlocking);
        refuseShort(words);
        var sealed = key == null
                ? OrganisationKey.create(place.sealedKey(), words)
                : OrganisationKey.seal(place.sealedKey(), key, words);
        forgetPlain();
        return sealed;
    }

    private Identity openSealed(Unlocking unlocking) {
        var key = OrganisationKey.open(place.sealedKey(), ask(unlocking))
                .orElseThrow(() -> new CannotGoOn(
                        "The passphrase does not open the key of this organisation. Try again; if nobody knows it any"
                                + " more, only a backup that holds the key in another form can help."));
        // A start that was broken off between sealing and forgetting is finished here.
        forgetPlain();
        return key;
    }

    private Identity openPlain() {
        return OrganisationKey.openKeyFile(place.openKey())
                .orElseThrow(() -> new CannotGoOn(
                        "The file %s holds no key. Bring it back from a backup; without it no stored file can be opened."
                                .formatted(place.openKey())));
    }

    /// A new key beside files that were sealed for another would make those look lost.
    private void refuseToReplaceLost() {
        if (!Files.exists(place.openKey()) && Files.isDirectory(place.caseKeys())) {
            throw new CannotGoOn(
                    "The key of this organisation is missing: neither %s nor %s is there, yet files are sealed for it."
                                    .formatted(place.openKey(), place.sealedKey())
                            + " Bring the key back from where you keep it, or restore a backup into an empty folder.");
        }
    }

    private static void refuseShort(char[] words) {
        if (words.length < SHORTEST) {
            throw new CannotGoOn(
                    "A passphrase needs %d characters or more; four or five unrelated words are good and can be remembered."
                            .formatted(SHORTEST));
        }
    }

    private static char[] ask(Unlocking unlocking) {
        return unlocking
                .passphrase()
                .map(Supplier::get)
                .orElseThrow(() -> new CannotGoOn(
                        "The key of this organisation opens with a passphrase, and there is nobody to ask. Start at a"
                                + " console, or give --key-passphrase-file FILE."));
    }

    private void forgetPlain() {
        try {
            if (Files.exists(place.openKey())) {
                Files.write(place.openKey(), new byte[(int) Files.size(place.openKey())]);
                Files.delete(place.openKey());
                Disk.syncFolder(Disk.folderOf(place.openKey()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The key that signs for a ledger, made where there is none.
    SigningKey signingKey(int ledger, Identity organisation) {
        var file = place.signingKey(ledger);
        if (!Files.exists(file)) {
            var made = SigningKey.make(
                    "safeconduct/" + UUID.randomUUID().toString().substring(0, 13));
            write(file, made, organisation);
        }
        return read(file, organisation);
    }

    private static void write(Path file, SigningKey key, Identity organisation) {
        var sealed = new ByteArrayOutputStream();
        try (OutputStream out = Seal.onto(sealed, organisation.recipient())) {
            out.write(key.secret().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Disk.write(file, sealed.toByteArray());
    }

    private static SigningKey read(Path file, Identity organisation) {
        var secret = new ByteArrayOutputStream();
        if (Seal.open(new ByteArrayInputStream(Disk.read(file)), organisation, secret) instanceof Unsealed.Authentic) {
            return SigningKey.find(secret.toString(StandardCharsets.US_ASCII)).orElseThrow();
        }
        throw new CannotGoOn(
                "The file %s was altered, or is sealed for another organisation. Restore a backup.".formatted(file));
    }
}
