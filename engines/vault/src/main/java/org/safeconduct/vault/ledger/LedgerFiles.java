package org.safeconduct.vault.ledger;

import java.nio.file.Path;

/// Where a log is kept.
///
/// @param folder the log itself, which may be copied, published and backed up
/// @param mark the high-water mark, which must **not** come back from a backup together with the log
public record LedgerFiles(Path folder, Path mark) {
    Path checkpoint() {
        return folder.resolve("checkpoint");
    }

    Path pending() {
        return folder.resolve("pending");
    }

    Path lock() {
        return folder.resolve("lock");
    }
}
