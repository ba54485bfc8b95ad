package org.safeconduct.vault.disposal;

/// What came of an instruction.
public sealed interface Ruling {
    /// It stands in the ledger from now on.
    ///
    /// @param order to be kept: a release, a destruction and a check of retention ask for it
    record Ordered(Order order) implements Ruling {}

    /// Key, facts and salts of the case are gone.
    ///
    /// @param left objects that the store could not take away yet; nobody can open them
    record Destroyed(Certificate certificate, int left) implements Ruling {}

    /// Nothing was changed and nothing was entered.
    record Refused(Reason reason) implements Ruling {
        /// Why not, each with a sentence for a person.
        public enum Reason {
            NO_REASON("Say why. Without a reason nobody can answer for this later."),
            NOT_ASKED(
                    "Nobody asked for the destruction of this case in these words. The first of two people has to ask."),
            SAME_PERSON("You asked for this destruction yourself. Somebody else has to carry it out."),
            HELD("A legal hold stands on this case. It has to be released before anything is destroyed."),
            NOT_HELD("This legal hold does not stand: it was released before, or it is of another case."),
            NO_RETENTION("Nobody has said until when this case has to be kept. Set that day first."),
            RETENTION_ALTERED("The day that was shown is not the one that the ledger bound. Find out who changed it."),
            KEPT_STILL("This case has to be kept for longer. The day until which is in the order of its retention."),
            DESTROYED_ALREADY("This case was destroyed before.");

            private final String words;

            Reason(String words) {
                this.words = words;
            }
        }

        public String words() {
            return reason.words;
        }
    }
}
