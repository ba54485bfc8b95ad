package org.safeconduct.app.evidence.keeping;

import java.time.Instant;
import java.util.UUID;

/// That the sealed files of a case are gone for good.
///
/// @param by who carried it out
/// @param note what the key of the ledger signed; empty where the program fell before it could be kept
/// @param proof that the ledger records it
public record Destruction(Instant at, UUID by, String note, String proof) {
    public boolean isCertified() {
        return !note.isEmpty();
    }
}
