package org.safeconduct.app.evidence.keeping;

import java.util.Optional;
import java.util.UUID;

/// A room that may need the sealed files of a case, whatever the ledger says.
@FunctionalInterface
public interface Reliance {
    /// The key of a sentence that says what needs them; empty where nothing does.
    Optional<String> objection(UUID caseId);
}
