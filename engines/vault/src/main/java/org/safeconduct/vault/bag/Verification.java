package org.safeconduct.vault.bag;

import java.util.List;
import org.safeconduct.vault.proof.VerifierKey;
import org.safeconduct.vault.timestamp.Verdict;

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

    /// What an outsider's timestamp in a bag is worth.
    ///
    /// @param entries so many of the case, from the first on, existed at the time it tells
    record Anchor(Verdict verdict, int entries) {}

    /// One reason why a bag does not prove what it claims.
    ///
    /// @param place the file it is about, as the bag names it
    record Flaw(Kind kind, String place) {
        /// The reasons, each with a sentence for a person.
        public enum Kind {
            ALTERED("was changed since the bag was made"),
            MISSING("is listed and not there"),
            UNLISTED("is there and not listed"),
            BAD_LIST("is no list of hashes that this bag may have"),
            BAD_NAME("has a name that another system would read differently, or that leads out of the bag"),
            LINK("is a link and no file"),
            NO_SEAL("lacks, so nobody can say whether the bag is as it was signed"),
            SEAL_BROKEN("was not signed by the key of the ledger, or speaks of another bag"),
            UNKNOWN_KEY("is another key than the one you asked for"),
            NOT_IN_LEDGER("is not proved to be in the ledger"),
            ENTRY_LEFT_OUT("does not follow the entry before it: something about the case was left out"),
            NOT_AS_RECEIVED("is not the file that the ledger says was received");

            private final String words;

            Kind(String words) {
                this.words = words;
            }
        }

        public String words() {
            return place + " " + kind.words + ".";
        }
    }
}
