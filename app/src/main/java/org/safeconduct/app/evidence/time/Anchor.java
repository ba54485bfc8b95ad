package org.safeconduct.app.evidence.time;

import java.time.Instant;

/// That the ledger existed by then.
///
/// @param authority who says so, by the name in its certificate
/// @param entries how many, from the first on, are covered
public record Anchor(Instant time, String authority, long entries) {
    /// Whether an entry of the present ledger is older than the word of the authority.
    public boolean covers(long entry) {
        return entry < entries;
    }
}
