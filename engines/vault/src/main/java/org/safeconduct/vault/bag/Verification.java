package org.safeconduct.vault.bag;

import java.util.List;
import org.safeconduct.vault.proof.VerifierKey;

/// What came of checking a bag.
public sealed interface Verification {
    /// Every file is as it was when the bag was made, every entry of the case is in the ledger, and none was
    /// left out.
    ///
    /// @param key who says so: to be compared with what the organisation publishes, over another way than the
    ///     bag came
    /// @param items how many files were handed over
    record Proved(VerifierKey key, int items, int entries) implements Verification {}

    /// The bag proves nothing.
    record Flawed(List<Flaw> flaws) implements Verification {}

    /// There is no bag.
    record NoBag() implements Verification {}
}
