package org.safeconduct.vault.bag;

import java.time.Instant;
import java.util.List;
import org.safeconduct.vault.keeping.Receipt;

/// What is to go out, for whom it is entered, and what the bag is called.
///
/// @param name of the folder: small letters, digits and hyphens, for it is read by everybody who sees the disk
/// @param receipts of the objects that go out; all of one case
public record Export(String caseRef, String actorRef, Instant at, String name, List<Receipt> receipts) {
    public Export {
        if (!name.matches("[a-z0-9][a-z0-9-]{0,99}")) {
            throw new IllegalArgumentException("a bag is called by small letters, digits and hyphens");
        }
        if (!receipts.stream().allMatch(receipt -> receipt.caseRef().equals(caseRef))) {
            throw new IllegalArgumentException("a bag is about one case");
        }
        receipts = List.copyOf(receipts);
    }
}
