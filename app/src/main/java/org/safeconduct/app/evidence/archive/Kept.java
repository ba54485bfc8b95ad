package org.safeconduct.app.evidence.archive;

import java.util.UUID;
import org.safeconduct.vault.keeping.Receipt;

/// A file in the vault.
///
/// @param origin the ledger in which it was received, by name
public record Kept(UUID id, String origin, Receipt receipt) {
    /// Of the content, in hexadecimal digits.
    public String sha256() {
        return receipt.content().hex();
    }

    public long bytes() {
        return receipt.facts().findNumber("contentBytes").orElseThrow();
    }

    /// The entry that says it was received.
    public long entry() {
        return receipt.seq();
    }
}
