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

    /// Why a log is not to be trusted, and from which entry on.
    ///
    /// @param index the first entry that is wrong, or -1 where it is not about one
    record Fault(Kind kind, long index) {
        /// The ways in which a log can be tampered with, as far as they can be told apart.
        public enum Kind {
            ENTRY_ALTERED("An entry says something else than when it was signed."),
            ENTRY_MISSING("Entries that were signed are missing."),
            CHAIN_BROKEN("An entry does not follow the one before it in its case."),
            TREE_ALTERED("The hashes beside the entries were altered."),
            FORKED("The log tells another history than the one that was signed."),
            ROLLED_BACK("The log was set back to an earlier state."),
            CHECKPOINT_FORGED("The checkpoint is not signed by the key of this log."),
            MARK_MISSING("The high-water mark is missing, so nobody can say whether the log was set back."),
            PENDING_ALTERED("Entries that wait for the next checkpoint were altered.");

            private final String words;

            Kind(String words) {
                this.words = words;
            }
        }

        static Fault at(Kind kind, long index) {
            return new Fault(kind, index);
        }

        static Fault of(Kind kind) {
            return new Fault(kind, -1);
        }

        /// A sentence for a person.
        public String words() {
            return index < 0 ? kind.words : kind.words + " First at entry " + index + ".";
        }
    }
}
