package org.safeconduct.vault.ledger;

/// What came of opening a log.
public sealed interface Opened {
    /// The log is what was signed.
    ///
    /// @param torn bytes at the end of the pending entries that were never acknowledged, because the power
    ///     went; they are kept in a file beside
    record Ready(Ledger ledger, long torn) implements Opened {}

    /// Nothing may be written to it or proved by it. A backup that was restored on purpose goes on as a new log
    /// with a new origin, whose first entry is [Event.Kind#RESTORED].
    record Refused(Fault fault) implements Opened {}
}
