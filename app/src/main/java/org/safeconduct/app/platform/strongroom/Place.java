package org.safeconduct.app.platform.strongroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.safeconduct.vault.ledger.LedgerFiles;

/// Where in the data folder everything of the strongroom lies.
///
/// Ledgers are numbered: a restored backup begins the next one.
record Place(Path data) {
    Path openKey() {
        return keys().resolve("organisation.key");
    }

    Path sealedKey() {
        return keys().resolve("organisation.age");
    }

    private Path keys() {
        return data.resolve("keys");
    }

    Path caseKeys() {
        return keys().resolve("cases");
    }

    Path signingKey(int ledger) {
        return keys().resolve("ledger-" + ledger + ".age");
    }

    Path vault() {
        return data.resolve("vault");
    }

    /// Says which bucket holds the sealed objects, where they do not lie in the folder. No secret is in it: it goes
    /// along with a copy of the vault and tells why that lacks objects.
    Path bucket() {
        return vault().resolve("bucket.properties");
    }

    Path bucketKey() {
        return data.resolve("secrets/bucket.key");
    }

    Path objects() {
        return vault().resolve("objects");
    }

    /// For sealed objects on their way in or out.
    Path incoming() {
        return vault().resolve("incoming");
    }

    LedgerFiles ledger(int number) {
        return new LedgerFiles(folder(number), mark(number));
    }

    Path folder(int number) {
        return data.resolve("ledger").resolve(Integer.toString(number));
    }

    Path mark(int number) {
        return data.resolve("marks").resolve("ledger-" + number);
    }

    /// Laid down by a restore, or by whoever brings an older state back on purpose; taken away once a new ledger
    /// stands.
    Path restored() {
        return data.resolve("restored");
    }

    /// Where a version that did not seal kept its files.
    Path unsealed() {
        return data.resolve("files");
    }

    /// The highest number there is, or 0.
    int newest() {
        if (!Files.isDirectory(data.resolve("ledger"))) {
            return 0;
        }
        try (Stream<Path> folders = Files.list(data.resolve("ledger"))) {
            return folders.map(folder -> String.valueOf(folder.getFileName()))
                    .filter(name -> name.matches("[1-9][0-9]{0,5}"))
                    .mapToInt(Integer::parseInt)
                    .max()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
