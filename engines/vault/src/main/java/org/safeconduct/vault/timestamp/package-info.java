/// The word of an outsider for the time before which a checkpoint existed: timestamps as RFC 3161 has them.
///
/// Whoever has the ledger's key can sign whatever they like today, but nothing into last year. A **request** is
/// what goes to a **time-stamping authority**, an **answer** is what comes back, and a ledger is **anchored**
/// where an answer was found good. Nothing is fetched here: requests and answers are bytes that a person
/// carries. The files are described in `docs/formats/ledger.md`.
@NullMarked
package org.safeconduct.vault.timestamp;

import org.jspecify.annotations.NullMarked;
