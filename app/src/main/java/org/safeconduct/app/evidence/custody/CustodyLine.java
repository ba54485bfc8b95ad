package org.safeconduct.app.evidence.custody;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One entry of the ledger about a thing.
///
/// @param act what happened, as the ledger calls it
/// @param actor the member, or empty for the program itself
/// @param ledger by its name
/// @param entry its place there
/// @param about the object
public record CustodyLine(String act, Instant at, Optional<UUID> actor, String ledger, long entry, String about) {}
