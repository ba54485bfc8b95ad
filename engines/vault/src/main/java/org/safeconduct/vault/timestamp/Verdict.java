package org.safeconduct.vault.timestamp;

import java.time.Instant;

/// What an answer of a time-stamping authority is worth.
public sealed interface Verdict {
    /// The checkpoint existed by then, and whoever vouches for it is trusted.
    ///
    /// @param authority the name in its certificate
    /// @param policy the number of the rules by which it works
    record Anchored(Instant time, String authority, String policy) implements Verdict {
        public String words() {
            return "anchored at %s by %s".formatted(time, authority);
        }
    }

    /// The answer proves nothing; whatever it is about is as good as without it.
    record Refused(Reason reason) implements Verdict {
        /// Why, each with a sentence for a person.
        public enum Reason {
            UNREADABLE("This is no answer of a time-stamping authority, or it is damaged."),
            NOT_GRANTED("The authority turned the request down; ask it why, or ask another."),
            WEAK_HASH("The answer rests on SHA-1, which can be forged; ask an authority that uses SHA-256."),
            OTHER_CHECKPOINT("The answer is about something else than this checkpoint."),
            OTHER_NONCE("The answer belongs to another request; it may be an old one that was sent again."),
            OTHER_POLICY("The authority worked by other rules than were asked for."),
            NO_CERTIFICATE("The answer lacks the certificate of whoever signed it."),
            OTHER_USE("The certificate of the signer is not one for time-stamping and for nothing else."),
            EXPIRED("The certificate of the signer was not valid when the answer was signed."),
            ALTERED("The answer was altered after it was signed."),
            UNTRUSTED("Nobody you trust vouches for the signer of the answer."),
            NOT_YET("The answer tells a time that has not come; look at the clock of this machine."),
            OTHER_LEDGER("The timestamp is not of the ledger that this is from.");

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
