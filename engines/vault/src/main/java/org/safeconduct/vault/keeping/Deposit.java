package org.safeconduct.vault.keeping;

import java.time.Instant;
import org.safeconduct.vault.Facts;

/// What goes with a file when it is handed in.
///
/// @param caseRef the random handle of the case
/// @param actorRef the random handle of who hands it in
/// @param facts what is known of it, such as its name and who gave it; bound by the ledger and not revealed by
///     it
public record Deposit(String caseRef, String actorRef, Instant at, Facts facts) {}
