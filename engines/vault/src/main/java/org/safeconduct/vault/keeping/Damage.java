package org.safeconduct.vault.keeping;

import org.safeconduct.vault.Digest;

/// One object that is not as the ledger says.
///
/// @param object the name it goes by, or should go by
public record Damage(Kind kind, Digest object) {
    /// The ways in which an object can be wrong, as far as they can be told apart.
    public enum Kind {
        /// Same length, other bytes.
        ALTERED,
        CUT,
        LENGTHENED,
        /// Holds the bytes of another object of ours: one was put in the place of the other, or an old one put
        /// back.
        SWAPPED,
        /// The ledger knows it and the store does not have it.
        MISSING,
        /// The bytes of a missing object lie under another name.
        RENAMED,
        /// The store has it and the ledger never heard of it: a deposit that was never acknowledged, or a
        /// plant.
        UNKNOWN
    }
}
